package nl.doorbraak.documents.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.doorbraak.documents.page.Bars;
import nl.doorbraak.documents.page.Block;
import nl.doorbraak.documents.page.Page;
import nl.doorbraak.documents.page.Table;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A page as a tree of XHTML elements.
 *
 * <p>The tree is built node by node and never parsed from text, so what somebody typed can only ever be text.
 */
final class PageMarkup {

    /** A table of so many rows or fewer moves to the next sheet of paper as a whole. */
    private static final int KEPT_TOGETHER = 14;

    private static final Pattern NEGATIVE = Pattern.compile("−[€\u00a0]*[0-9][0-9.,]*%?");

    private final Document document;

    private PageMarkup() {
        try {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The tree of a page, with title, description, language and style in its head. */
    static Document of(Page page) {
        PageMarkup markup = new PageMarkup();
        Element html = markup.document.createElement("html");
        markup.document.appendChild(html);
        html.setAttribute("lang", page.language().locale().getLanguage());
        Element head = markup.add(html, "head", "");
        markup.add(head, "title", page.title());
        markup.meta(head, "description", page.description());
        markup.meta(head, "subject", page.description());
        markup.add(head, "style", style());
        Element body = markup.add(html, "body", "");
        page.blocks().forEach(block -> markup.block(body, block));
        return markup.document;
    }

    private void block(Element body, Block block) {
        switch (block) {
            case Block.Heading(int level, String text) -> add(body, "h" + level, text);
            case Block.Paragraph(String text) -> add(body, "p", text);
            case Block.Quiet(String text) -> marked(add(body, "p", text), "quiet");
            case Block.Headline headline -> headline(body, headline);
            case Block.Notice notice -> notice(body, notice);
            case Block.Points points -> points(body, points);
            case Table table -> table(body, table);
            case Bars bars -> bars(body, bars);
            case Block.NewSheet _ -> marked(add(body, "div", ""), "new-sheet");
        }
    }

    private void headline(Element body, Block.Headline headline) {
        marked(add(body, "p", headline.about()), "about");
        Element figure = marked(add(body, "p", headline.figure() + " "), "headline");
        marked(add(figure, "span", headline.evidence()), "evidence");
    }

    private void notice(Element body, Block.Notice notice) {
        Element paragraph = marked(add(body, "p", ""), "notice");
        add(paragraph, "strong", notice.kind() + ": ");
        write(paragraph, clean(notice.text()));
    }

    private void points(Element body, Block.Points points) {
        Element list = add(body, "ul", "");
        points.texts().forEach(text -> add(list, "li", text));
    }

    private void table(Element body, Table table) {
        if (table.rows().isEmpty()) {
            return;
        }
        Element element = captioned(body, table.caption());
        if (table.rows().size() <= KEPT_TOGETHER) {
            marked(element, "together");
        }
        Element heads = add(add(element, "thead", ""), "tr", "");
        table.columns().forEach(column -> head(heads, column));
        Element rows = add(element, "tbody", "");
        table.rows().forEach(row -> row(rows, table, row));
    }

    private void row(Element rows, Table table, Table.Row row) {
        Element element = add(rows, "tr", "");
        if (row.total()) {
            marked(element, "total");
        }
        scoped(add(element, "th", row.cells().getFirst()), "row");
        for (int i = 1; i < row.cells().size(); i++) {
            marked(add(element, "td", row.cells().get(i)), mark(table.columns().get(i)));
        }
    }

    private void bars(Element body, Bars bars) {
        if (bars.bars().isEmpty()) {
            return;
        }
        Element table = marked(captioned(body, bars.caption()), "bars");
        Element heads = add(add(table, "thead", ""), "tr", "");
        head(heads, Table.words(bars.heads().get(0), 36));
        head(heads, Table.words(bars.heads().get(1), 48));
        head(heads, Table.figures(bars.heads().get(2), 16));
        Element rows = add(table, "tbody", "");
        bars.bars().forEach(bar -> bar(rows, bars, bar));
    }

    private void bar(Element rows, Bars bars, Bars.Bar bar) {
        Element row = add(rows, "tr", "");
        if (bar.mark() == Bars.Mark.TOTAL) {
            marked(row, "total");
        }
        Element name = scoped(add(row, "th", bar.name()), "row");
        if (!bar.note().isEmpty()) {
            add(name, "br", "");
            marked(add(name, "span", bar.note()), "note");
        }
        Element drawing = marked(add(row, "td", ""), "drawing");
        Bars.Place place = bars.place(bar);
        Element drawn =
                marked(add(drawing, "div", ""), "bar " + bar.mark().name().toLowerCase(Locale.ROOT));
        drawn.setAttribute(
                "style",
                "margin-left: %s%%; width: %s%%"
                        .formatted(
                                place.left().movePointRight(2).toPlainString(),
                                place.width().movePointRight(2).toPlainString()));
        marked(add(row, "td", bar.figure()), "figures");
    }

    private Element captioned(Element body, String caption) {
        Element table = add(body, "table", "");
        add(table, "caption", caption);
        return table;
    }

    private void head(Element row, Table.Column column) {
        Element head = marked(scoped(add(row, "th", column.head()), "col"), mark(column));
        head.setAttribute("style", "width: " + column.width() + "%");
    }

    private static String mark(Table.Column column) {
        return column.kind().name().toLowerCase(Locale.ROOT);
    }

    private void meta(Element head, String name, String content) {
        Element meta = add(head, "meta", "");
        meta.setAttribute("name", name);
        meta.setAttribute("content", clean(content));
    }

    private Element add(Element parent, String name, String text) {
        Element element = document.createElement(name);
        if (parent.getTagName().equals("head")) {
            element.appendChild(document.createTextNode(clean(text)));
        } else {
            write(element, clean(text));
        }
        parent.appendChild(element);
        return element;
    }

    /** Adds text; a figure below zero stays on one line with its minus sign, after which a line may otherwise break. */
    private void write(Element element, String text) {
        Matcher negative = NEGATIVE.matcher(text);
        int written = 0;
        while (negative.find()) {
            append(element, text.substring(written, negative.start()));
            Element figure = marked(document.createElement("span"), "one-line");
            append(figure, negative.group());
            element.appendChild(figure);
            written = negative.end();
        }
        append(element, text.substring(written));
    }

    private void append(Element element, String text) {
        if (!text.isEmpty()) {
            element.appendChild(document.createTextNode(text));
        }
    }

    private static Element marked(Element element, String mark) {
        element.setAttribute("class", mark);
        return element;
    }

    private static Element scoped(Element element, String scope) {
        element.setAttribute("scope", scope);
        return element;
    }

    /**
     * Text that can be set: a space for characters that XML cannot carry or that have no glyph by nature, and an amount
     * on one line with its currency.
     */
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Cn}\\p{Cf}]", " ").replace("€ ", "€\u00a0");
    }

    private static String style() {
        try (InputStream style = PageMarkup.class.getResourceAsStream("page.css")) {
            if (style == null) {
                throw new IllegalStateException("page.css is missing from the class path");
            }
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
