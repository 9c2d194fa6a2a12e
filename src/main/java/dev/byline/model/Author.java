package dev.byline.model;

import dev.byline.model.id.PersonId;
import java.util.List;
import java.util.Optional;

/// An author, as one page tells it.
///
/// @param name as on the page, not blank
/// @param nameInferred whether the page did not say the name: it is the person most of its papers
///   name, or "Unknown author (file name)"
/// @param category the home category, a code as found (`ML`)
/// @param affiliation where the person works, a line as found (`Professor, Port Heron`)
/// @param keywords the person's subjects, as found
/// @param ids identifiers of the person, each once
/// @param figures the page's own counters
/// @param about what a homepage says about the person; paragraphs parted by one blank line
public record Author(
    String name,
    boolean nameInferred,
    Optional<String> category,
    Optional<String> affiliation,
    List<String> keywords,
    List<PersonId> ids,
    Figures figures,
    Optional<String> about) {

  /// @throws IllegalArgumentException if the name is blank
  public Author {
    name = SafeText.of(name);
    if (name.isBlank()) {
      throw new IllegalArgumentException("An author needs a name");
    }
    category = SafeText.of(category);
    affiliation = SafeText.of(affiliation);
    keywords = SafeText.of(keywords);
    ids = ids.size() < 2 ? List.copyOf(ids) : ids.stream().distinct().toList();
    about = SafeText.of(about);
  }

  public Author withFigures(Figures newFigures) {
    return toBuilder().figures(newFigures).build();
  }

  public Author withName(String newName) {
    return toBuilder().name(newName).nameInferred(false).build();
  }

  /// The first identifier of a scheme.
  public Optional<String> id(PersonId.Scheme scheme) {
    return ids.stream().filter(id -> id.scheme() == scheme).map(PersonId::value).findFirst();
  }

  public static Builder builder(String name) {
    return new Builder(name);
  }

  /// A builder that starts from this author.
  public Builder toBuilder() {
    return new Builder(name)
        .nameInferred(nameInferred)
        .category(category)
        .affiliation(affiliation)
        .keywords(keywords)
        .ids(ids)
        .figures(figures)
        .about(about);
  }

  /// Collects the parts of an [Author]; what is not set is absent.
  public static final class Builder {
    private String name;
    private boolean nameInferred;
    private Optional<String> category = Optional.empty();
    private Optional<String> affiliation = Optional.empty();
    private List<String> keywords = List.of();
    private List<PersonId> ids = List.of();
    private Figures figures = Figures.NONE;
    private Optional<String> about = Optional.empty();

    private Builder(String name) {
      this.name = name;
    }

    public Builder name(String value) {
      name = value;
      return this;
    }

    public Builder nameInferred(boolean value) {
      nameInferred = value;
      return this;
    }

    public Builder category(Optional<String> value) {
      category = value;
      return this;
    }

    public Builder affiliation(Optional<String> value) {
      affiliation = value;
      return this;
    }

    public Builder keywords(List<String> value) {
      keywords = value;
      return this;
    }

    public Builder ids(List<PersonId> value) {
      ids = value;
      return this;
    }

    public Builder figures(Figures value) {
      figures = value;
      return this;
    }

    public Builder about(Optional<String> value) {
      about = value;
      return this;
    }

    /// The author as set so far.
    ///
    /// @throws IllegalArgumentException as [Author] does
    public Author build() {
      return new Author(name, nameInferred, category, affiliation, keywords, ids, figures, about);
    }
  }
}
