package nl.doorbraak.app.form;

import java.util.List;

/** A kind of thing people fill in, with the fields of its form; constants of an enum. */
public interface FormKind<F extends FormField> {

    /** The id in stored versions and in addresses; also the id of an entry of which there is only one. */
    String id();

    /** The fields of the form, in the order in which they are asked. */
    List<F> fields();

    /** Whether there is exactly one of it. */
    boolean single();

    /** The fields that stand together, in order. */
    default List<FieldGroup<F>> groups() {
        return List.of(new FieldGroup<>("all", java.util.Optional.empty(), fields()));
    }
}
