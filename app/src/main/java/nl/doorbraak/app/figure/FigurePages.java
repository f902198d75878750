package nl.doorbraak.app.figure;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** The two ways in which an opened figure is sent: in place, or as a page of its own for whoever got its address. */
public final class FigurePages {

    /** The header of a request that puts the figure in place. */
    public static final String IN_PLACE = "HX-Request";

    private FigurePages() {}

    /**
     * The template that shows an opened figure.
     *
     * @param inPlace what the request says in {@link #IN_PLACE}; null when it asks for a page
     * @param model must say in {@code room} which part of the menu the page belongs to
     */
    public static String show(Unfold unfold, @Nullable String inPlace, Model model) {
        model.addAttribute("unfold", unfold);
        return inPlace == null ? "figure/page" : "figure/unfold :: unfold";
    }
}
