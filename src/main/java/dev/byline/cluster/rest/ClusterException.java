package dev.byline.cluster.rest;

import java.io.IOException;

/// A refusal by the cluster: a sentence that says what happened and what to do.
public final class ClusterException extends IOException {

  private static final long serialVersionUID = 1;

  private final int status;

  public ClusterException(int status, String message) {
    super(message);
    this.status = status;
  }

  /// The HTTP status; 0 if there was no answer.
  public int status() {
    return status;
  }
}
