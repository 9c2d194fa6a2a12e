package dev.byline.exchange.bibtex;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The journals that NASA ADS writes as commands of TeX: `\apj` is The Astrophysical Journal.
///
/// Source: https://ui.adsabs.harvard.edu/help/actions/journal-macros
final class AdsJournals {

  private static final Pattern MACRO = Pattern.compile("\\{?\\\\([A-Za-z]+)\\}?");

  private static final Map<String, String> TITLES =
      Map.ofEntries(
          Map.entry("aap", "Astronomy & Astrophysics"),
          Map.entry("aapr", "The Astronomy and Astrophysics Review"),
          Map.entry("aj", "The Astronomical Journal"),
          Map.entry("apj", "The Astrophysical Journal"),
          Map.entry("apjl", "The Astrophysical Journal Letters"),
          Map.entry("apjs", "The Astrophysical Journal Supplement Series"),
          Map.entry("apss", "Astrophysics and Space Science"),
          Map.entry("araa", "Annual Review of Astronomy and Astrophysics"),
          Map.entry("grl", "Geophysical Research Letters"),
          Map.entry("icarus", "Icarus"),
          Map.entry("jcap", "Journal of Cosmology and Astroparticle Physics"),
          Map.entry("jgr", "Journal of Geophysical Research"),
          Map.entry("mnras", "Monthly Notices of the Royal Astronomical Society"),
          Map.entry("nat", "Nature"),
          Map.entry("pasa", "Publications of the Astronomical Society of Australia"),
          Map.entry("pasj", "Publications of the Astronomical Society of Japan"),
          Map.entry("pasp", "Publications of the Astronomical Society of the Pacific"),
          Map.entry("physrep", "Physics Reports"),
          Map.entry("planss", "Planetary and Space Science"),
          Map.entry("pra", "Physical Review A"),
          Map.entry("prb", "Physical Review B"),
          Map.entry("prc", "Physical Review C"),
          Map.entry("prd", "Physical Review D"),
          Map.entry("pre", "Physical Review E"),
          Map.entry("prl", "Physical Review Letters"),
          Map.entry("procspie", "Proceedings of SPIE"),
          Map.entry("rmxaa", "Revista Mexicana de Astronomía y Astrofísica"),
          Map.entry("solphys", "Solar Physics"),
          Map.entry("ssr", "Space Science Reviews"));

  private AdsJournals() {}

  /// The title that `venue` is a command for, or its name where that is not known; `venue` itself
  /// where it is none.
  static String title(String venue) {
    var macro = MACRO.matcher(venue);
    if (!macro.matches()) {
      return venue;
    }
    String name = macro.group(1);
    return TITLES.getOrDefault(name.toLowerCase(Locale.ROOT), name);
  }
}
