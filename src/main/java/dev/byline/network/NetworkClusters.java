package dev.byline.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The clusters of a network: people who write with each other more than with the others. Each
/// takes the cluster of those with whom most joint papers were written, until nobody changes any
/// more. The same network gives the same clusters. A single person in the centre, with whom all
/// have written, is in none.
final class NetworkClusters {

  /// Smaller ones are none.
  private static final int LEAST = 2;

  /// Far more than networks need; two may change to and fro.
  private static final int ROUNDS = 50;

  private final Map<String, Integer> places = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  NetworkClusters(Network network) {
    boolean hasOneCentre = network.centre().size() == 1;
    List<NetworkMember> members =
        network.members().stream().filter(one -> !(hasOneCentre && one.isCentre())).toList();
    Map<String, Map<String, Integer>> ties = ties(network, members);
    Map<String, Integer> labels = labels(members, ties);
    var clusters = new TreeMap<Integer, List<NetworkMember>>();
    members.forEach(member ->
        clusters
            .computeIfAbsent(labels.getOrDefault(member.person().key(), -1), _ -> new ArrayList<>())
            .add(member));
    clusters.values().stream()
        .filter(cluster -> cluster.size() >= LEAST)
        .sorted(Comparator.comparingInt((List<NetworkMember> cluster) -> -cluster.size()))
        .forEach(cluster -> {
          cluster.forEach(member -> places.put(member.person().key(), names.size()));
          names.add(cluster.getFirst().person().name());
        });
  }

  /// The joint papers of each with each other.
  private static Map<String, Map<String, Integer>> ties(
      Network network, List<NetworkMember> members) {
    var ties = new LinkedHashMap<String, Map<String, Integer>>();
    members.forEach(member -> ties.put(member.person().key(), new LinkedHashMap<>()));
    for (NetworkEdge tie : network.ties()) {
      Map<String, Integer> one = ties.get(tie.one().key());
      Map<String, Integer> other = ties.get(tie.other().key());
      if (one != null && other != null) {
        one.put(tie.other().key(), tie.papers());
        other.put(tie.one().key(), tie.papers());
      }
    }
    return ties;
  }

  /// A number for each cluster: the place of the first who is in it.
  private static Map<String, Integer> labels(
      List<NetworkMember> members, Map<String, Map<String, Integer>> ties) {
    var labels = new LinkedHashMap<String, Integer>();
    for (int i = 0; i < members.size(); i++) {
      labels.put(members.get(i).person().key(), i);
    }
    boolean changes = true;
    for (int round = 0; changes && round < ROUNDS; round++) {
      changes = false;
      for (Map.Entry<String, Integer> label : labels.entrySet()) {
        int best = strongest(label, ties.getOrDefault(label.getKey(), Map.of()), labels);
        changes |= best != label.getValue();
        label.setValue(best);
      }
    }
    return labels;
  }

  /// The label with the most joint papers; of equals the present one, else the lowest.
  private static int strongest(
      Map.Entry<String, Integer> label, Map<String, Integer> ties, Map<String, Integer> labels) {
    var papers = new TreeMap<Integer, Integer>();
    ties.forEach(
        (other, joint) -> papers.merge(labels.getOrDefault(other, -1), joint, Integer::sum));
    int most = papers.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return papers.isEmpty() || papers.getOrDefault(label.getValue(), 0) == most
        ? label.getValue()
        : papers.entrySet().stream()
            .filter(entry -> entry.getValue() == most)
            .mapToInt(Map.Entry::getKey)
            .min()
            .orElse(label.getValue());
  }

  /// The names of the clusters, the largest first: of the one in each who comes first.
  List<String> names() {
    return List.copyOf(names);
  }

  /// The place of somebody's cluster among [#names]; -1 for none.
  int of(Person person) {
    return places.getOrDefault(person.key(), -1);
  }
}
