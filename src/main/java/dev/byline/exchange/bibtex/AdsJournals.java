package dev.byline.exchange.bibtex;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
          Map.entry("actaa", "Acta Astronomica"),
          Map.entry("ao", "Applied Optics"),
          Map.entry("baas", "Bulletin of the American Astronomical Society"),
          Map.entry("gca", "Geochimica et Cosmochimica Acta"),
          Map.entry("icarus", "Icarus"),
          Map.entry("jcp", "The Journal of Chemical Physics"),
          Map.entry("jqsrt", "Journal of Quantitative Spectroscopy and Radiative Transfer"),
          Map.entry("memras", "Memoirs of the Royal Astronomical Society"),
          Map.entry("memsai", "Memorie della Società Astronomica Italiana"),
          Map.entry("na", "New Astronomy"),
          Map.entry("nar", "New Astronomy Reviews"),
          Map.entry("nphysa", "Nuclear Physics A"),
          Map.entry("physscr", "Physica Scripta"),
          Map.entry("psj", "The Planetary Science Journal"),
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

  /// The title that `venue`, as it stands in the entry, is a known command for.
  static Optional<String> title(String venue) {
    if (venue.indexOf('\\') < 0) {
      return Optional.empty();
    }
    var macro = MACRO.matcher(venue.strip());
    return macro.matches()
        ? Optional.ofNullable(TITLES.get(macro.group(1).toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }
}
