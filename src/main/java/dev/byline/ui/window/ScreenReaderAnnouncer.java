package dev.byline.ui.window;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// Announcements to a screen reader of changes outside the focus: the number of papers found, the
/// selected suggestion, the new value of a setting. They are not visible.
public final class ScreenReaderAnnouncer extends Region {

  private String said = "";

  public ScreenReaderAnnouncer() {
    setAccessibleRole(AccessibleRole.TEXT);
    setManaged(false);
    setMouseTransparent(true);
  }

  /// Says `text`, if it is not what was said last.
  public void say(String text) {
    if (!text.equals(said)) {
      said = text;
      notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
  }

  /// The last announcement.
  public String said() {
    return said;
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.TEXT
        ? said
        : super.queryAccessibleAttribute(attribute, parameters);
  }
}
