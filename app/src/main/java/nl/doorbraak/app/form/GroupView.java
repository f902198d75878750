package nl.doorbraak.app.form;

import java.util.List;

/**
 * Fields of a form that stand together.
 *
 * @param id {@code own}, {@code more} …: the style sheet shows a group when it matters beside what is chosen
 * @param open whether something in it needs to be seen at once: a problem, or for what may differ from the price list a value
 */
public record GroupView(String id, List<FieldView> fields, boolean open) {}
