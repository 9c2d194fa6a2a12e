package dev.byline.archive.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// A search for pages that no line of the journal names. Not thread-safe.
public final class UnnamedPageSearch {

  private final PageStore store;
  private final List<PageContents.Entry> contents;
  private final List<PageExtent> named;
  private final Set<String> known;
  private final Set<String> unmarked;
  private final Map<Integer, NavigableMap<Long, List<PageContents.Entry>>> byPlace =
      new HashMap<>();
  private final Map<Integer, Long> listStarts = new HashMap<>();
  private final Map<String, UnnamedPages.Found> found = new LinkedHashMap<>();
  private long rest;

  /// @param named the places of all pages that lines of the journal name
  /// @param known the pages that the library has, by their content hashes
  /// @param unmarked those of them to which markup may come
  public UnnamedPageSearch(
      PageStore store, List<PageExtent> named, Set<String> known, Set<String> unmarked)
      throws IOException {
    this.store = store;
    this.named = named;
    this.known = new HashSet<>(known);
    this.unmarked = unmarked;
    try (var list = new PageContents(store.folder())) {
      contents = list.entries();
    }
    for (PageContents.Entry entry : contents) {
      PageExtent at = entry.extent();
      byPlace
          .computeIfAbsent(at.volume(), _ -> new TreeMap<>())
          .computeIfAbsent(at.offset(), _ -> new ArrayList<>())
          .add(entry);
      entry
          .parts()
          .map(StoredPage::extent)
          .forEach(e -> listStarts.merge(e.volume(), e.offset(), Math::min));
    }
  }

  public UnnamedPages run() throws IOException {
    List<PageContents.Entry> marked = marked();
    var taken = new ArrayList<>(named);
    marked.forEach(entry -> taken.add(entry.markup().orElseThrow().extent()));
    int last = store.lastVolume();
    for (int volume = 1; volume <= last; volume++) {
      long length = store.length(volume);
      long at = 0;
      for (PageExtent extent : inOrder(taken, volume)) {
        searchBetween(volume, at, Math.min(extent.offset(), length));
        at = Math.max(at, extent.end());
      }
      searchBetween(volume, at, length);
    }
    for (PageContents.Entry entry : marked) {
      attach(entry);
    }
    return new UnnamedPages(List.copyOf(found.values()), rest);
  }

  /// The lines of whole markup that no line of the journal names.
  private List<PageContents.Entry> marked() throws IOException {
    var places = new HashSet<>(named);
    var marked = new ArrayList<PageContents.Entry>();
    for (PageContents.Entry entry : contents) {
      Optional<StoredPage> markup = entry.markup().filter(m -> !places.contains(m.extent()));
      if (markup.isPresent() && store.isWhole(markup.get())) {
        places.add(markup.get().extent());
        marked.add(entry);
      }
    }
    return marked;
  }

  /// Finds the page of markup. That of which the page has none yet is its own.
  private void attach(PageContents.Entry entry) throws IOException {
    UnnamedPages.Found text = found.get(entry.page());
    if (text != null && text.markup().isEmpty()) {
      found.put(entry.page(), new UnnamedPages.Found(text.stored(), text.origin(), entry.markup()));
    } else if (text == null && unmarked.contains(entry.page()) && store.isWhole(entry.stored())) {
      found.put(
          entry.page(), new UnnamedPages.Found(entry.stored(), entry.origin(), entry.markup()));
    } else {
      rest += entry.markup().orElseThrow().extent().length();
    }
  }

  private static List<PageExtent> inOrder(List<PageExtent> extents, int volume) {
    return extents.stream()
        .filter(extent -> extent.volume() == volume)
        .sorted(Comparator.comparingLong(PageExtent::offset))
        .toList();
  }

  private void searchBetween(int volume, long from, long to) throws IOException {
    long at = from;
    for (PageContents.Entry entry : listed(volume, from, to)) {
      if (entry.extent().offset() >= at && store.hash(entry.extent()).equals(entry.page())) {
        notListed(volume, at, entry.extent().offset());
        found(new StoredPage(entry.page(), entry.extent()), entry.origin());
        at = entry.extent().end();
      }
    }
    notListed(volume, at, to);
  }

  private List<PageContents.Entry> listed(int volume, long from, long to) {
    NavigableMap<Long, List<PageContents.Entry>> places = byPlace.get(volume);
    return places == null || from >= to
        ? List.of()
        : places.subMap(from, to).values().stream()
            .flatMap(List::stream)
            .filter(entry -> entry.extent().end() <= to)
            .toList();
  }

  /// The text in a file that has no list, which is a page, as far as can be known; beside pages
  /// that are listed, it is one that was cut off.
  private void notListed(int volume, long from, long to) throws IOException {
    if (from >= to) {
      return;
    }
    var extent = new PageExtent(volume, from, to - from);
    boolean hasList = listStarts.getOrDefault(volume, Long.MAX_VALUE) <= from;
    if (hasList) {
      rest += extent.length();
    } else {
      String file = String.valueOf(store.volume(volume).getFileName());
      var origin = new PageArrival(file, Optional.empty());
      found(new StoredPage(store.hash(extent), extent), origin);
    }
  }

  private void found(StoredPage page, PageArrival origin) {
    if (known.add(page.page())) {
      found.put(page.page(), new UnnamedPages.Found(page, origin, Optional.empty()));
    } else {
      rest += page.extent().length();
    }
  }
}
