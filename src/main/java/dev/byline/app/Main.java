package dev.byline.app;

/// Starts Byline.
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.out.println("Byline");
  }
}
