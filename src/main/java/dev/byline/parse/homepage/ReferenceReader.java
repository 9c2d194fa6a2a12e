package dev.byline.parse.homepage;

import dev.byline.model.Folding;
import dev.byline.parse.text.Identifiers;
import dev.byline.parse.text.Links;
import dev.byline.parse.text.NameList;
import dev.byline.parse.text.TitleText;
import dev.byline.parse.text.VenueLine;
import dev.byline.parse.text.VenueText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads one entry of a publication list from one text: authors, title, venue, in the orders and
/// with the signs that academics use.
final class ReferenceReader {

  /// Longer texts are prose.
  static final int MAX_LENGTH = 1500;

  private static final int MAX_TITLE = 400;

  /// Stops and commas before a title is over, at most.
  private static final int MAX_CUTS = 12;

  /// The confidence where a part was told from another by guess,
  private static final double DOUBTFUL = 0.75;

  /// where no authors are named, which may be the owner alone,
  private static final double UNTOLD = 0.7;

  /// and where a part may well be another.
  private static final double UNSURE = 0.65;

  private static final NameList NOBODY = new NameList(List.of(), false, 0);

  /// Numbers, bullets and keys before an entry: `[12]`, `3.`, `1.2`, `(4)`, `P5:`, `a)`, `•`,
  /// `[MB20]`.
  private static final Pattern MARKER =
      Pattern.compile(
          "\\s*(?:(?:\\[[A-Za-z]{0,3}[-. ]?\\d{1,3}\\]|\\[\\p{Lu}[\\p{L}+]{1,6}\\d{2}[a-z]?\\]|"
              + "\\(\\p{Lu}?\\d{1,3}\\)|\\p{Lu}?\\d{1,3}[.)]|\\d{1,2}\\.\\d{1,2}\\.?|\\p{Lu}\\d{1,3}:"
              + "|[a-z]\\)|o(?=\\s+\\p{Lu})|[•▪◦‣·∙→*–—-]|[\\p{So}&&[^©®™°]])\\s+"
              + "|(?:\\[\\d{1,3}\\]|\\d{1,3}\\.)(?=\\p{Lu}))");

  /// A year between authors and title: `(2021).`, `2021a.`
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "[.,]?\\s*(?:\\((\\d{4})[a-z]?(?:, [^)]{1,20})?\\)|(\\d{4})[a-z]?(?=[.:]))[.,:]?\\s*");

  /// What stands in parentheses between authors and title: `(in press).`
  private static final Pattern STATUS = Pattern.compile("\\s*\\([^()\\d]{2,40}\\)\\.\\s*");

  /// `(with A. Smith)` behind the first author
  private static final Pattern WITH_OTHERS =
      Pattern.compile(",? \\((?:joint(?:ly)? )?with ([^()]{3,300})\\)");

  /// With this no title begins: a parenthesis that a sign closes, or what goes on.
  private static final Pattern NO_TITLE =
      Pattern.compile("[(\\[][^()\\[\\]]*[)\\]]\\s*(?:$|[.,;:])|(?:and|et|und|[ey]) |[&.…)]");

  private static final Pattern WITH_SOMEBODY = Pattern.compile("[, (]with \\p{Lu}");

  /// A quotation within a title.
  private static final Pattern GOES_ON = Pattern.compile("\\s+(?!(?:in|with|by|joint) )\\p{Ll}");

  private static final Pattern YEAR_LAST = Pattern.compile("[,.]? *\\(\\d{4}\\)[.,]?\\s*$");

  private static final Pattern QUOTED =
      Pattern.compile("(?:[“\"«„]|``)\\s*([^”\"»]{4,300}?)\\s*(?:[”\"»“]|'')");

  private static final Pattern WITH =
      Pattern.compile(
          "[,.]?\\s*\\(?(?:joint (?:work )?)?with ((?:\\p{Lu}|de |van )[^()]{3,300}?)(?:\\)|(?=\\."
              + " (?!\\p{Lu}\\.))|(?=, (?:\\d{4}|In |\\p{Lu}{3,}))|$)");

  private static final Pattern BEFORE_NAMES =
      Pattern.compile("^[\\s,.:;–—-]*(?:[Bb]y |\\(?(?:[Jj]oint )?with )?");

  private static final Pattern FIRST_PERSON =
      Pattern.compile("(?<!\\p{L})(?:I|I'm|I’m|my|My|me|we|We|our|Our|you|your)(?!\\p{L})");

  private final String ownerName;
  private final String owner;

  /// A reader of the lists on one page.
  ///
  /// @param ownerName the name of the page's owner, whose surname tells authors from titles; may be
  ///   empty
  ReferenceReader(String ownerName) {
    this.ownerName = ownerName;
    owner = surname(ownerName);
  }

  /// The entry that `text` is, with a confidence that is not weighed yet.
  Optional<Reference> read(String text) {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    Identifiers identifiers = Identifiers.in(withoutMarker(text));
    Links links = Links.in(identifiers.rest());
    String bare = links.rest().strip();
    boolean listed = hasMarker(text);
    return quoted(bare)
        .or(() -> authorsFirst(bare))
        .or(() -> titleFirst(bare))
        .or(() -> listed ? titleAlone(bare) : Optional.empty())
        .map(parts -> parts.reference(links.labels(), identifiers));
  }

  /// The title that `text` is, perhaps in quotes, with links or with a year behind it; the authors
  /// are still missing.
  Optional<Reference> title(String text) {
    Identifiers identifiers = Identifiers.in(text);
    Links links = Links.in(identifiers.rest());
    Matcher year = YEAR_LAST.matcher(links.rest());
    boolean dated = year.find();
    String bare = trim(dated ? links.rest().substring(0, year.start()) : links.rest());
    String title = trim(bare.replaceFirst("^[“\"«„]([^”\"»]+)[”\"»“]$", "$1"));
    boolean venue =
        VenueText.begins(bare)
            && (VenueText.hasDetail(bare) || VenueText.yearOf(links.rest()).isPresent());
    if (!isTitleAbove(title) || venue || TitleText.isAbove(text) || isWhole(text)) {
      return Optional.empty();
    }
    OptionalInt published = dated ? VenueText.yearOf(year.group()) : OptionalInt.empty();
    return Optional.of(
        new Reference(
            title, NOBODY, Optional.empty(), published, links.labels(), identifiers, 0.9));
  }

  /// Whether `text` is a reference from its authors to its venue.
  private boolean isWhole(String text) {
    return read(text)
        .filter(whole -> !whole.authors().names().isEmpty() && whole.venue().isPresent())
        .isPresent();
  }

  /// `text` without the number or bullet before it.
  static String withoutMarker(String text) {
    Matcher marker = MARKER.matcher(text);
    return marker.lookingAt() ? text.substring(marker.end()) : text;
  }

  static boolean hasMarker(String text) {
    return MARKER.matcher(text).lookingAt();
  }

  /// The entry, less sure where the owner is not named and where nothing but title and authors
  /// speaks for a paper.
  Reference weighed(Reference reference, boolean supported) {
    double confidence = reference.confidence();
    boolean unnamed = !owner.isEmpty() && !namesOwner(reference.authors());
    if (unnamed && !reference.authors().more()) {
      confidence -= reference.authors().names().isEmpty() ? 0.1 : 0.2;
    }
    if (unnamed && isOwner(reference.title())) {
      confidence = Math.min(confidence, UNSURE);
    }
    if (!supported && !reference.isSupported()) {
      confidence -= 0.25;
    }
    return reference.withConfidence(Math.max(0, Math.round(confidence * 100) / 100.0));
  }

  /// Whether the page's owner is among `names`.
  boolean namesOwner(NameList names) {
    return names.names().stream().anyMatch(this::isOwner);
  }

  /// Whether the surname of the page's owner is in `text`.
  boolean isOwner(String text) {
    return !owner.isEmpty() && (" " + Folding.words(text) + " ").contains(" " + owner + " ");
  }

  /// Authors, title and the rest of a reference.
  private record Parts(
      NameList authors, String title, OptionalInt year, String venue, double confidence) {

    Parts atMost(double most) {
      return new Parts(authors, title, year, venue, Math.min(confidence, most));
    }

    Reference reference(List<String> labels, Identifiers identifiers) {
      VenueLine line = VenueLine.of(venue);
      return new Reference(
          title,
          authors,
          line.venue(),
          year.isPresent() ? year : line.year(),
          labels,
          identifiers,
          confidence);
    }
  }

  /// Whether a title in quotes, or with whom it was written, is in `text`.
  static boolean hasTitle(String text) {
    return QUOTED.matcher(text).find() || WITH_SOMEBODY.matcher(text).find();
  }

  /// `A. Smith and B. Jones, "Title," Venue, 2021`, or the title before the authors.
  private Optional<Parts> quoted(String text) {
    Matcher quoted = QUOTED.matcher(text);
    if (!quoted.find()) {
      return Optional.empty();
    }
    String title = trim(quoted.group(1));
    String before = text.substring(0, quoted.start());
    String after = text.substring(quoted.end());
    if (GOES_ON.matcher(after).lookingAt()) {
      return Optional.empty();
    }
    Optional<NameList> authors = namesBefore(before);
    if (authors.isPresent()) {
      OptionalInt year = VenueText.yearOf(before.substring(authors.get().end()));
      return Optional.of(new Parts(authors.get(), title, year, after, 0.95));
    }
    if (before.codePoints().anyMatch(Character::isLetterOrDigit)) {
      return Optional.empty();
    }
    return Optional.of(titleBeforeNames(title, after, 0.9));
  }

  private static Optional<NameList> namesBefore(String before) {
    String names = before.replaceFirst("[,.:]?\\s*\\(?\\d{0,4}\\)?[,.:]?\\s*$", "");
    return firstNames(before).filter(list -> list.end() >= names.length() - 1);
  }

  /// The names at the start of `text`, with those of `(with A. Smith)` behind the first.
  private static Optional<NameList> firstNames(String text) {
    return NameList.startOf(text)
        .map(list -> {
          Matcher with = WITH_OTHERS.matcher(text).region(list.end(), text.length());
          return with.lookingAt()
              ? NameList.all(with.group(1)).map(list::followedBy).orElse(list).until(with.end())
              : list;
        });
  }

  private Parts titleBeforeNames(String title, String after, double confidence) {
    Matcher before = BEFORE_NAMES.matcher(after);
    String rest = before.replaceFirst("");
    Optional<NameList> authors = NameList.beforeJournal(rest);
    if (authors.isEmpty() || VenueText.begins(rest)) {
      return new Parts(NOBODY, title, OptionalInt.empty(), after, confidence - 0.25);
    }
    boolean others = before.reset().lookingAt() && before.group().contains("with");
    NameList names = others ? withOwner(authors.get()) : authors.get();
    String venue = rest.substring(authors.get().end()).replaceFirst("^\\)", "");
    return new Parts(names, title, OptionalInt.empty(), venue, confidence);
  }

  /// `A. Smith, B. Jones. Title. Venue, 2021`
  private Optional<Parts> authorsFirst(String text) {
    Optional<NameList> list = firstNames(text);
    if (list.isEmpty() || !isTitle(text.substring(list.get().end()))) {
      return Optional.empty();
    }
    return afterNames(text, list.get())
        .or(() ->
            list.get()
                .withoutLast(text)
                .flatMap(fewer -> afterNames(text, fewer))
                .map(parts -> parts.atMost(UNSURE)))
        .filter(parts -> text.charAt(list.get().end()) != ',' || !areSeveral(parts.title()));
  }

  private static boolean areSeveral(String text) {
    return NameList.all(text).filter(NameList::isSeveral).isPresent();
  }

  private Optional<Parts> afterNames(String text, NameList authors) {
    String rest = text.substring(authors.end());
    Matcher year = YEAR_FIRST.matcher(rest);
    OptionalInt published = OptionalInt.empty();
    if (year.lookingAt()) {
      published = VenueText.yearOf(year.group());
      rest = rest.substring(year.end());
    }
    rest = STATUS.matcher(rest).lookingAt() ? STATUS.matcher(rest).replaceFirst("") : rest;
    boolean unsure = !authors.isSeveral() && rest.matches("\\s+[–—-].*");
    return titled(authors, published, rest.replaceFirst("^[\\s,.:;–—-]*", ""))
        .map(parts -> unsure ? parts.atMost(UNSURE) : parts);
  }

  private Optional<Parts> titled(NameList authors, OptionalInt year, String rest) {
    int cut = TitleText.endOf(rest);
    String title = trim(rest.substring(0, cut));
    String venue = rest.substring(cut);
    boolean none = !isTitle(title) || NO_TITLE.matcher(title).lookingAt();
    if (none || (VenueText.begins(title) && !VenueText.begins(trim(venue)))) {
      return Optional.empty();
    }
    return Optional.of(new Parts(authors, title, year, venue, Math.min(0.95, certainty(venue))));
  }

  /// How sure it is that what is left of a reference is its venue.
  private static double certainty(String venue) {
    if (TitleText.isAbove(trim(venue))) {
      return UNSURE;
    }
    boolean fits = VenueText.clean(venue).isEmpty() || VenueText.fits(trim(venue));
    return fits ? 1 : DOUBTFUL;
  }

  /// `Title. A. Smith and B. Jones. Venue, 2021`, `Title (with A. Smith), Venue`
  private Optional<Parts> titleFirst(String text) {
    if (FIRST_PERSON.matcher(text).find()) {
      return Optional.empty();
    }
    return with(text).or(() -> namesInside(text));
  }

  private Optional<Parts> with(String text) {
    Matcher with = WITH.matcher(text);
    if (!with.find()) {
      return Optional.empty();
    }
    Optional<NameList> authors = NameList.all(with.group(1)).map(this::withOwner);
    if (with.start() == 0) {
      return authors
          .flatMap(list -> afterNames(text, list.until(with.end())))
          .map(parts -> parts.atMost(DOUBTFUL));
    }
    String title = trim(text.substring(0, with.start()));
    String venue = text.substring(with.end());
    return authors
        .filter(_ -> isTitleAbove(title))
        .map(list -> new Parts(list, title, OptionalInt.empty(), venue, DOUBTFUL));
  }

  /// "With" names the others: the owner of the page comes first.
  private NameList withOwner(NameList others) {
    return ownerName.isEmpty() || namesOwner(others) ? others : others.precededBy(ownerName);
  }

  private Optional<Parts> namesInside(String text) {
    Matcher cut = TitleText.CUT.matcher(text);
    for (int cuts = 0; cuts < MAX_CUTS && cut.find(); cuts++) {
      String title = trim(text.substring(0, cut.start() + 1));
      String rest = text.substring(cut.end()).replaceFirst("^[Bb]y ", "");
      Optional<NameList> names = NameList.beforeJournal(rest).filter(this::areAuthors);
      if (names.isPresent() && isTitleAbove(title) && !VenueText.begins(rest)) {
        String venue = rest.substring(names.get().end());
        double sure = title.indexOf(' ') < 0 ? UNSURE : Math.min(0.85, certainty(venue));
        return Optional.of(new Parts(names.get(), title, OptionalInt.empty(), venue, sure));
      }
    }
    return Optional.empty();
  }

  /// `Title, Venue 12 (2020), 1-30` in a numbered list
  private static Optional<Parts> titleAlone(String text) {
    int cut = TitleText.endOf(text);
    String title = trim(text.substring(0, cut));
    String venue = text.substring(cut);
    boolean published = VenueText.fits(trim(venue)) && VenueText.yearOf(venue).isPresent();
    return published && isTitle(title)
        ? Optional.of(new Parts(NOBODY, title, OptionalInt.empty(), venue, UNTOLD))
        : Optional.empty();
  }

  /// In the middle of a text only names that include the owner's are certainly names.
  private boolean areAuthors(NameList names) {
    return owner.isEmpty() ? names.isSeveral() : namesOwner(names);
  }

  /// Whether the text before authors may be their title and no names itself.
  private static boolean isTitleAbove(String title) {
    return isTitle(title) && !areSeveral(title);
  }

  private static boolean isTitle(String title) {
    return title.length() >= 4
        && title.length() <= MAX_TITLE
        && title.codePoints().filter(Character::isLetter).count() >= 3;
  }

  /// The last word; of `Jane Doe 王简` the last one in the script of the first.
  private static String surname(String name) {
    String words = Folding.words(name.replaceFirst("(?<=\\p{L}) \\p{Lo}+$", ""));
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  private static String trim(String text) {
    String bare = text.strip();
    int end = bare.length();
    while (end > 0 && " ,;:.–—-".indexOf(bare.charAt(end - 1)) >= 0) {
      end--;
    }
    return bare.substring(0, end).strip();
  }
}
