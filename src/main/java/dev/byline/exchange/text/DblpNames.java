package dev.byline.exchange.text;

import dev.byline.model.id.PersonId;
import dev.byline.model.id.PersonId.Scheme;
import java.util.Optional;
import java.util.regex.Pattern;

/// Names and identifiers of people in dblp.
public final class DblpNames {

  private static final Pattern NUMBER = Pattern.compile("\\s+\\d{4}$");

  private DblpNames() {}

  /// The name without the number that tells people of one name apart: `Ann Person 0001`.
  public static String withoutNumber(String name) {
    return NUMBER.matcher(name.strip()).replaceFirst("");
  }

  /// The identifier in `12/345`, or in the address of the person's page.
  public static Optional<PersonId> id(String pid) {
    return PersonId.of(Scheme.DBLP, pid);
  }
}
