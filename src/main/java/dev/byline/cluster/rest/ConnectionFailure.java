package dev.byline.cluster.rest;

import dev.byline.wording.Wording;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.time.Duration;
import javax.net.ssl.SSLException;

/// The reasons why a request has no answer, as sentences that say what to do.
final class ConnectionFailure {

  private ConnectionFailure() {}

  /// True if another attempt may succeed: the address is not wrong, the certificate is not refused,
  /// and the request has not taken its time already.
  static boolean mayPass(IOException failure) {
    return !has(failure, UnresolvedAddressException.class)
        && !has(failure, CertificateException.class)
        && !isSlow(failure);
  }

  private static boolean isSlow(IOException failure) {
    return failure instanceof HttpTimeoutException && !isUnconnected(failure);
  }

  private static boolean isUnconnected(IOException failure) {
    return failure instanceof ConnectException || failure instanceof HttpConnectTimeoutException;
  }

  /// @param limit the time that the request had
  static ClusterException of(IOException failure, URI server, Duration limit) {
    var said = new ClusterException(0, text(failure, server, limit));
    said.initCause(failure);
    return said;
  }

  private static String text(IOException failure, URI server, Duration limit) {
    String reason = String.valueOf(root(failure).getMessage());
    if (isUnconnected(failure)) {
      return Wording.of("cluster.unreachable", server);
    }
    if (isSlow(failure)) {
      return Wording.of("cluster.slow", server, limit.toSeconds());
    }
    if (has(failure, CertificateException.class)) {
      return Wording.of("cluster.certificate", server, reason);
    }
    return failure instanceof SSLException
        ? Wording.of("cluster.insecure", server, reason)
        : Wording.of("cluster.lost", server, reason);
  }

  /// The cause of all, whose message is about the matter and not about another cause.
  private static Throwable root(Throwable failure) {
    Throwable root = failure;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      root = cause;
    }
    return root;
  }

  private static boolean has(Throwable failure, Class<? extends Throwable> type) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }
}
