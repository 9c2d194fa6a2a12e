package dev.byline.network;

import dev.byline.compare.chart.ChartShape.Point;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/// The positions of the members of a network on a plane, in em from the upper left corner, spaced
/// so that names do not overlap.
///
/// The layout is deterministic: initial positions depend on the names only, and nothing is random.
/// When more people are shown, the others stay near their positions.
///
/// @param places positions of the dots, by key, in the order of the members
public record MemberPlacement(Map<String, Point> places, double width, double height) {

  /// Wished length of a tie.
  private static final double TIE = 5.2;

  /// Names are wider than high, and so is a window.
  private static final double STRETCH = 1.5;

  /// The plane of the forces is so much wider than what is on it, lest anybody lean on its edge.
  private static final double ROOM = 6;

  /// People who are placed first, each stage after it twice as many.
  private static final int FIRST_STAGE = 20;

  /// The length of a first step, in em: of those placed first, and of those who come later.
  private static final double WARM = 3;

  private static final double COOL = 2.5;
  private static final int ITERATIONS = 80;

  /// Free around each name.
  private static final double MARGIN = 0.3;

  public MemberPlacement {
    places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
  }

  /// Places a network: those who hang together by themselves, then side by side. Takes some
  /// milliseconds, with hundreds of people a second.
  public static MemberPlacement of(Network network) {
    return NetworkComponent.packed(parts(network).stream().map(MemberPlacement::piece).toList());
  }

  /// Those who hang together, in the order of their foremost members.
  private static List<Network> parts(Network network) {
    Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    network.members().forEach(member -> graph.addVertex(member.person().key()));
    network.ties().forEach(tie -> graph.addEdge(tie.one().key(), tie.other().key()));
    var inspector = new ConnectivityInspector<>(graph);
    return network.members().stream()
        .map(member -> inspector.connectedSetOf(member.person().key()))
        .distinct()
        .map(network::only)
        .toList();
  }

  private static NetworkComponent piece(Network part) {
    List<NetworkMember> members = part.members();
    MapLayoutModel2D<String> plane = forces(part);
    List<MemberOutline> outlines = members.stream().map(MemberOutline::of).toList();
    double[] x = new double[members.size()];
    double[] y = new double[members.size()];
    for (int i = 0; i < x.length; i++) {
      Point2D at = plane.get(members.get(i).person().key());
      x[i] = at.getX() * STRETCH;
      y[i] = at.getY();
    }
    new OverlapRemoval(outlines, x, y, MARGIN).spread();
    return NetworkComponent.of(members, outlines, x, y, MARGIN);
  }

  /// The place of somebody's dot.
  ///
  /// @throws IllegalArgumentException if the network is without the person
  public Point at(Person person) {
    Point place = places.get(person.key());
    if (place == null) {
      throw new IllegalArgumentException("Not in this network: " + person.name());
    }
    return place;
  }

  private static MapLayoutModel2D<String> forces(Network network) {
    int all = network.members().size();
    var stage = new Stage(network, Math.min(all, network.centre().size() + FIRST_STAGE));
    MapLayoutModel2D<String> plane = stage.settle(Map.of(), WARM * Math.sqrt(stage.count));
    while (stage.count < all) {
      var next = new Stage(network, Math.min(all, 2 * stage.count));
      plane = next.settle(next.moved(plane, stage), COOL);
      stage = next;
    }
    return plane;
  }

  /// The foremost people of a network, as if there were no more: those who come later find them
  /// where they are, so that they stay about there.
  private static final class Stage {
    private final List<NetworkMember> members;
    private final Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    private final int count;
    private final double side;

    Stage(Network network, int count) {
      this.count = count;
      side = ROOM * TIE * Math.sqrt(Math.max(1, count));
      members = network.members().subList(0, count);
      members.forEach(member -> graph.addVertex(member.person().key()));
      for (NetworkEdge tie : network.ties()) {
        if (graph.containsVertex(tie.one().key()) && graph.containsVertex(tie.other().key())) {
          graph.addEdge(tie.one().key(), tie.other().key());
        }
      }
      // The centre hangs together whether it has written together or not.
      List<NetworkMember> centre = network.centre();
      for (int i = 1; i < centre.size(); i++) {
        graph.addEdge(centre.get(i - 1).person().key(), centre.get(i).person().key());
      }
    }

    /// Lets the forces draw and push.
    ///
    /// @param placed where people are already
    /// @param warmth how far a step is at first
    MapLayoutModel2D<String> settle(Map<String, Point2D> placed, double warmth) {
      var plane = new MapLayoutModel2D<String>(new Box2D(0, 0, side, side));
      Map<String, Point2D> begin = beginning(placed);
      var forces =
          new FRLayoutAlgorithm2D<String, DefaultEdge>(
              ITERATIONS,
              1 / ROOM,
              (_, all) -> (step, _) -> warmth * Math.max(0, 1 - (double) step / (all - 1)),
              new Random(0));
      forces.setInitializer(begin::get);
      forces.layout(graph, plane);
      return plane;
    }

    /// The places of those of an earlier stage, around the middle of this one.
    Map<String, Point2D> moved(MapLayoutModel2D<String> plane, Stage earlier) {
      Map<String, Point2D> moved = new LinkedHashMap<>();
      double by = (side - earlier.side) / 2;
      for (NetworkMember member : earlier.members) {
        Point2D at = plane.get(member.person().key());
        moved.put(member.person().key(), Point2D.of(at.getX() + by, at.getY() + by));
      }
      return moved;
    }

    /// The first place of a person who has none: an edge's length from those with an edge to it, in
    /// the direction of the name; the first of all around the middle.
    private Map<String, Point2D> beginning(Map<String, Point2D> placed) {
      Map<String, Point2D> begin = new LinkedHashMap<>(placed);
      for (NetworkMember member : members) {
        String key = member.person().key();
        if (!begin.containsKey(key)) {
          begin.put(key, beside(key, begin, member.isCentre() ? 0.5 : 1.2));
        }
      }
      return begin;
    }

    private Point2D beside(String key, Map<String, Point2D> placed, double ties) {
      double x = 0;
      double y = 0;
      int near = 0;
      for (DefaultEdge edge : graph.edgesOf(key)) {
        Point2D at = placed.get(Graphs.getOppositeVertex(graph, edge, key));
        if (at != null) {
          x += at.getX();
          y += at.getY();
          near++;
        }
      }
      double angle = 2 * Math.PI * direction(key);
      return Point2D.of(
          (near == 0 ? side / 2 : x / near) + ties * TIE * StrictMath.cos(angle),
          (near == 0 ? side / 2 : y / near) + ties * TIE * StrictMath.sin(angle));
    }
  }

  /// A part of a turn, from 0 to 1, that mixes all letters of a key.
  private static double direction(String key) {
    long mixed = key.hashCode() * 0x9E3779B97F4A7C15L;
    return (mixed >>> 11) * 0x1.0p-53;
  }
}
