package dev.byline.workspace;

/// Something wrong with a library folder.
///
/// @param what a sentence that says what is wrong
/// @param remedy a sentence that says what would be done about it, or what to do
public record FolderFinding(String what, String remedy) {}
