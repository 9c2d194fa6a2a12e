package dev.byline.cli.program;

import dev.byline.wording.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/// The answer to `byline --version`.
public final class VersionLine implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {ProgramVersion.current().text()};
  }
}
