package dev.byline.wording;

import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// Reads the texts of one method from its first instruction to its last.
final class MethodText {

  private final ProgramText program;
  private final String type;

  /// What is being made, by class: its arguments stand between `new` and the constructor.
  private final Deque<String> making = new ArrayDeque<>();

  /// The questions whose values are being put together.
  private final Deque<ProgramText.Question> asking = new ArrayDeque<>();

  /// The literals of one conditional expression, of which one is on the stack, and whereto each
  /// jumps; the last does not.
  private final SequencedMap<String, Optional<Label>> pending = new LinkedHashMap<>();

  /// Where the newest literal may be jumped behind.
  private Optional<Label> behind = Optional.empty();

  private String newest = "";
  private int number;
  private boolean isLogging;

  MethodText(ProgramText program, ClassModel type) {
    this.program = program;
    this.type = type.thisClass().asInternalName().replace('/', '.');
  }

  void read(CodeModel code) {
    code.forEach(this::read);
  }

  private void read(CodeElement element) {
    switch (element) {
      case ConstantInstruction constant when constant.constantValue() instanceof String text ->
          literal(text);
      case ConstantInstruction constant when constant.constantValue() instanceof Integer count ->
          number = count;
      case BranchInstruction jump when jump.opcode() == Opcode.GOTO && !pending.isEmpty() ->
          pending.put(newest, Optional.of(jump.target()));
      case LabelTarget label ->
          behind = Optional.of(label.label()).filter(this::isBehind).or(() -> behind);
      case LineNumber _ -> {}
      default -> {
        other(element);
        pending.clear();
        behind = Optional.empty();
      }
    }
  }

  private void literal(String text) {
    add(text);
    boolean goesOn = pending.values().stream().allMatch(Optional::isPresent);
    if (!goesOn) {
      pending.clear();
    }
    behind = Optional.empty();
    newest = text;
    pending.put(text, Optional.empty());
  }

  private boolean isBehind(Label label) {
    return pending.containsValue(Optional.of(label));
  }

  /// The literals of which one is a question's key.
  private List<String> keys() {
    return pending.entrySet().stream()
        .filter(one -> one.getValue().isEmpty() || one.getValue().equals(behind))
        .map(Map.Entry::getKey)
        .toList();
  }

  private void other(CodeElement element) {
    switch (element) {
      case NewReferenceArrayInstruction _ ->
          asking.push(new ProgramText.Question(type, keys(), number));
      case InvokeDynamicInstruction call ->
          call.bootstrapArgs().stream()
              .filter(String.class::isInstance)
              .map(String.class::cast)
              .forEach(this::add);
      case NewObjectInstruction made -> making.push(made.className().asInternalName());
      case FieldInstruction field when field.type().stringValue().contains("Logger;") ->
          isLogging = true;
      case InvokeInstruction call -> called(call);
      default -> {}
    }
  }

  private void called(InvokeInstruction call) {
    String owner = call.owner().asInternalName();
    if (call.opcode() == Opcode.INVOKESPECIAL && owner.equals(making.peek())) {
      making.pop();
    } else if (owner.endsWith("/Logger")) {
      isLogging = false;
    }
    boolean isOfTexts = owner.matches("dev/byline/.*/(Wording|Text)");
    if (isOfTexts && call.name().equalsString("named")) {
      program.questions().add(new ProgramText.Question(type, List.of(newest), -1));
    }
    if (call.type().stringValue().contains("[Ljava/lang/Object;)") && !asking.isEmpty()) {
      ProgramText.Question question = asking.pop();
      if (isOfTexts && call.name().equalsString("of")) {
        program.questions().add(question);
      }
    }
  }

  private void add(String text) {
    boolean isForProgrammers = isLogging || making.stream().anyMatch(MethodText::isUnchecked);
    program.literals().add(new ProgramText.Literal(type, text, isForProgrammers));
  }

  private static boolean isUnchecked(String name) {
    if (!name.endsWith("Exception") && !name.endsWith("Error")) {
      return false;
    }
    try {
      Class<?> type = Class.forName(name.replace('/', '.'));
      return RuntimeException.class.isAssignableFrom(type) || Error.class.isAssignableFrom(type);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
