package dev.byline.ui.kit;

import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Starts the toolkit once for all tests, hands them an [Fx], and fails a test during which
/// something was thrown on the window's thread.
public final class FxExtension implements BeforeAllCallback, AfterEachCallback, ParameterResolver {

  private static final Fx FX = new Fx();
  private static boolean started;

  @Override
  public void beforeAll(ExtensionContext context) {
    start();
  }

  private static synchronized void start() {
    if (!started) {
      var ready = new CompletableFuture<Void>();
      Thread.setDefaultUncaughtExceptionHandler(FX::caught);
      Platform.setImplicitExit(false);
      Platform.startup(() -> ready.complete(null));
      ready.join();
      started = true;
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    FX.check();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Fx.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return FX;
  }
}
