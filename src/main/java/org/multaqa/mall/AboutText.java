package org.multaqa.mall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A text of the mall about itself, written in Markdown (CommonMark) by its makers. It begins with its title; a heading
 * that links to itself, as {@code ## [Privacy](#privacy)}, has that anchor, the same in every language.
 *
 * @param lead the first paragraph, without markup
 * @param sections what it is parted into
 * @param html the text without its title; trusted, because it comes with the program
 */
record AboutText(String title, String lead, List<Section> sections, String html) {

    private static final Parser PARSER = Parser.builder().build();

    /** A part that can be linked to. */
    record Section(String anchor, String heading) {}

    static AboutText parse(String markdown) {
        var text = PARSER.parse(markdown);
        if (!(text.getFirstChild() instanceof Heading title) || title.getLevel() != 1) {
            throw new IllegalArgumentException("a text about the mall begins with its title");
        }
        title.unlink();
        var anchors = anchors(text);
        var sections = new ArrayList<Section>();
        anchors.forEach((heading, anchor) -> sections.add(new Section(anchor, plain(heading))));
        var renderer = HtmlRenderer.builder().attributeProviderFactory(context -> (node, tag, attributes) -> {
            if (anchors.get(node) instanceof String anchor) {
                attributes.put("id", anchor);
            }
        }).build();
        return new AboutText(plain(title), lead(text), List.copyOf(sections), renderer.render(text));
    }

    /** The anchors of the headings, which are plain headings from then on. */
    private static Map<Node, String> anchors(Node text) {
        var anchors = new LinkedHashMap<Node, String>();
        text.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                if (heading.getFirstChild() instanceof Link link && link.getDestination().startsWith("#")) {
                    anchors.put(heading, link.getDestination().substring(1));
                    while (link.getFirstChild() instanceof Node word) {
                        heading.appendChild(word);
                    }
                    link.unlink();
                }
            }
        });
        return anchors;
    }

    private static String lead(Node text) {
        Node part = text.getFirstChild();
        while (part != null && !(part instanceof Paragraph)) {
            part = part.getNext();
        }
        return part == null ? "" : plain(part);
    }

    /** Its words alone: what is shown as plain text, such as a description for search engines, can hold no element. */
    private static String plain(Node node) {
        var words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak end) {
                words.append(' ');
            }
        });
        return words.toString();
    }
}
