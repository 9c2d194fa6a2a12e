package dev.byline.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// The version of the program, and the commit of its sources. The compiler writes the version into
/// the module, the build writes `commit.properties` beside this class.
///
/// @param number the version; empty where classes run outside their module
/// @param commit the commit's id; empty where the sources were no checkout of git
/// @param changed whether the sources differed from the commit
public record ProgramVersion(Optional<String> number, Optional<String> commit, boolean changed) {

  private static final String FILE = "commit.properties";

  /// Long enough to be one commit's alone.
  private static final int ID_LENGTH = 12;

  /// Of this program.
  public static ProgramVersion current() {
    var build = new Properties();
    try (InputStream file = ProgramVersion.class.getResourceAsStream(FILE)) {
      if (file != null) {
        build.load(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The program cannot be read: " + FILE, e);
    }
    var module = ProgramVersion.class.getModule().getDescriptor();
    return of(module == null ? Optional.empty() : module.rawVersion(), build);
  }

  /// @param build what the build says of the commit
  static ProgramVersion of(Optional<String> number, Properties build) {
    return new ProgramVersion(
        number,
        Optional.ofNullable(id(build.getProperty("git.commit.id"))),
        Boolean.parseBoolean(build.getProperty("git.dirty")));
  }

  private static @Nullable String id(@Nullable String full) {
    return full == null ? null : full.substring(0, Math.min(ID_LENGTH, full.length()));
  }

  /// The name of the program with the version and the commit, as users are shown it.
  public String text() {
    String from =
        commit
            .map(id -> Wording.of(changed ? "about.commit.changed" : "about.commit", id))
            .orElseGet(() -> Wording.of("about.commit.unknown"));
    return Wording.of(
        "about.version", number.orElseGet(() -> Wording.of("about.number.none")), from);
  }
}
