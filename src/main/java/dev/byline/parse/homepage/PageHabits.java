package dev.byline.parse.homepage;

import dev.byline.parse.homepage.look.LineLook;
import dev.byline.parse.homepage.look.LinkTails;
import dev.byline.parse.homepage.look.PageText;
import dev.byline.parse.homepage.look.RunInTitle;
import dev.byline.parse.homepage.look.WritingHabits;

/// The habits of a page on all its lines, by which they are cut into atoms.
///
/// @param typed whether titles stand behind their types
/// @param typesLast whether types stand behind titles
/// @param initialsLast whether initials stand behind surnames, and not in the middle of names
/// @param tails the words for links at the ends of lines
/// @param owner the name of the page's owner, behind which a title may begin; may be empty
/// @param peopleRunIn whether people stand behind titles with nothing between
/// @param labelled whether people stand behind labels, and titles do not
record PageHabits(
    boolean typed,
    boolean typesLast,
    boolean initialsLast,
    LinkTails tails,
    String owner,
    boolean peopleRunIn,
    boolean labelled) {

  static PageHabits of(PageText text, String owner) {
    return new PageHabits(
        WritingHabits.isTyped(text),
        WritingHabits.areTypesLast(text),
        WritingHabits.areInitialsLast(text),
        new LinkTails(text),
        owner,
        RunInTitle.isAfterTitles(text, owner),
        LineLook.areLabelled(text));
  }
}
