package dev.byline.cli.catalogue;

/// The state of a catalogue.
///
/// @param server the version of the cluster
/// @param commit number of the newest commit; 0 before the first
/// @param bytes of its index on the disks of the cluster, without replicas
/// @param imports whether it is made from the library that shows it
public record CatalogueState(
    String address,
    String server,
    long commit,
    long papers,
    long authors,
    long bytes,
    int shards,
    int replicas,
    boolean imports) {}
