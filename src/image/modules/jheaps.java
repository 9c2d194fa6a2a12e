/// A descriptor for a library that has none, as `jlink` wants one.
open module org.jheaps {
  exports org.jheaps;
  exports org.jheaps.annotations;
  exports org.jheaps.array;
  exports org.jheaps.dag;
  exports org.jheaps.monotone;
  exports org.jheaps.tree;
}
