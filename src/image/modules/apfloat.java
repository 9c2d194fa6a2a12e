/// A descriptor for a library that has none, as `jlink` wants one.
open module org.apfloat {
  requires java.management;

  exports org.apfloat;
  exports org.apfloat.internal;
  exports org.apfloat.spi;

  provides org.apfloat.spi.BuilderFactory with
      org.apfloat.internal.IntBuilderFactory,
      org.apfloat.internal.LongBuilderFactory,
      org.apfloat.internal.FloatBuilderFactory,
      org.apfloat.internal.DoubleBuilderFactory;
}
