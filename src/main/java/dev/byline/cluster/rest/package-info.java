/// The way to a cluster: its address, the client, requests and the query language.
///
/// Imports `wording`, Jackson and `java.net.http`. Start at [ClusterClient].
package dev.byline.cluster.rest;
