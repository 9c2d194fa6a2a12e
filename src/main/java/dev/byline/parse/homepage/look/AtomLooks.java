package dev.byline.parse.homepage.look;

import java.util.List;

/// The looks of the atoms of a page, which share what is equal in them.
public final class AtomLooks {

  private final PageText text;
  private final Lexicon lexicon;
  private final ValuePool<WordCounts> counts = new ValuePool<>();
  private final ValuePool<NameLook.Parts> parts = new ValuePool<>();
  private final ValuePool<AtomSigns> signs = new ValuePool<>();

  public AtomLooks(PageText text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  public AtomLook[] of(List<Atom> atoms) {
    return atoms.stream().map(this::of).toArray(AtomLook[]::new);
  }

  private AtomLook of(Atom atom) {
    AtomLook look = AtomLook.of(text, atom, lexicon);
    return look.with(counts.of(look.counts()), parts.of(look.parts()), signs.of(look.signs()));
  }
}
