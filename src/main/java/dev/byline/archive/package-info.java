/// The library folder: raw pages as they came, their captures, and the user's own decisions. The
/// truth; everything else can be made from it. All writes are durable and atomic.
///
/// Imports `model` and Jackson.
package dev.byline.archive;
