package dev.byline.ui.model;

import dev.byline.library.Library;
import dev.byline.library.PaperDetail;
import dev.byline.library.PaperHit;
import dev.byline.library.query.Clause;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.PaperId;
import dev.byline.ui.text.Snippet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The lines of abstracts that stand below papers in the list, where the query looks for words in
/// abstracts. A line is made when its row is shown, and only then; those of all rows that are shown
/// together are asked for together.
///
/// Used on the thread of `ui` only; the library is asked on threads of `work`.
public final class SnippetsModel {

  private static final Logger LOG = LoggerFactory.getLogger(SnippetsModel.class);

  /// Lines that are kept: those of some screens.
  private static final int HELD = 300;

  private final BrowseModel browse;
  private final Library library;
  private final Executor work;
  private final Executor ui;
  private final Map<PaperId, Snippet> held =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<PaperId, Snippet> eldest) {
          return size() > HELD;
        }
      };

  /// The papers whose lines have been asked for since the last answer about papers.
  private final Set<PaperId> asked = new HashSet<>();

  private final List<PaperId> waiting = new ArrayList<>();
  private final ReadOnlyLongWrapper arrived = new ReadOnlyLongWrapper(this, "arrived");
  private long round;

  public SnippetsModel(BrowseModel browse, Library library, Executor work, Executor ui) {
    this.browse = browse;
    this.library = library;
    this.work = work;
    this.ui = ui;
    browse.results().subscribe(this::begin);
  }

  /// True if `query` looks for words in abstracts, alone or among other texts.
  public static boolean areFor(PaperQuery query) {
    return query.clauses().stream().anyMatch(SnippetsModel::looksInAbstracts);
  }

  private static boolean looksInAbstracts(Clause clause) {
    return switch (clause) {
      case Clause.Word word -> isAbstract(word.scope());
      case Clause.Phrase phrase -> isAbstract(phrase.scope());
      case Clause.And and -> and.clauses().stream().anyMatch(SnippetsModel::looksInAbstracts);
      case Clause.Or or -> or.clauses().stream().anyMatch(SnippetsModel::looksInAbstracts);
      default -> false;
    };
  }

  private static boolean isAbstract(Clause.Scope scope) {
    return scope.covers(Clause.Scope.ABSTRACT);
  }

  /// The line below `hit`. One that is not there, or is of an earlier query, is asked for;
  /// [#arrived] changes when it has come.
  public Optional<Snippet> below(PaperHit hit) {
    if (!hit.hasAbstract() || !areFor(browse.query().get())) {
      return Optional.empty();
    }
    if (asked.add(hit.id())) {
      waiting.add(hit.id());
      if (waiting.size() == 1) {
        ui.execute(this::ask);
      }
    }
    return Optional.ofNullable(held.get(hit.id()));
  }

  /// Changes when lines have come.
  public ReadOnlyLongProperty arrived() {
    return arrived.getReadOnlyProperty();
  }

  /// With each question about papers the lines are asked for again; those that are there are shown
  /// until the others come.
  private void begin(ResultState state) {
    if (state instanceof ResultState.Loading) {
      round++;
      asked.clear();
      waiting.clear();
    }
  }

  private void ask() {
    List<PaperId> papers = List.copyOf(waiting);
    waiting.clear();
    if (papers.isEmpty()) {
      return;
    }
    PaperQuery query = browse.query().get();
    long mine = round;
    work.execute(() -> {
      try {
        Map<PaperId, Snippet> found = lines(library.papers(papers, query));
        ui.execute(() -> arrive(found, mine));
      } catch (IOException | RuntimeException e) {
        LOG.warn("The lines of abstracts could not be read", e);
      }
    });
  }

  private static Map<PaperId, Snippet> lines(Collection<PaperDetail> papers) {
    var lines = new LinkedHashMap<PaperId, Snippet>();
    for (PaperDetail paper : papers) {
      paper
          .record()
          .paper()
          .abstractText()
          .ifPresent(
              text -> lines.put(paper.record().id(), Snippet.of(text, paper.abstractMarks())));
    }
    return lines;
  }

  private void arrive(Map<PaperId, Snippet> found, long of) {
    if (of == round) {
      held.putAll(found);
      arrived.set(arrived.get() + 1);
    }
  }
}
