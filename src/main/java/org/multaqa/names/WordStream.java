package org.multaqa.names;

import java.util.Iterator;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Words that are already folded, as Lucene takes them; what stands at one place counts once in a field's length. */
public final class WordStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<? extends List<String>> places;
    private Iterator<? extends List<String>> next;
    private Iterator<String> here;

    /** By place in the text, the terms that stand there. */
    public WordStream(List<? extends List<String>> places) {
        this.places = places;
        this.next = places.iterator();
        this.here = List.<String>of().iterator();
    }

    @Override
    public boolean incrementToken() {
        boolean newPlace = !here.hasNext();
        while (!here.hasNext()) {
            if (!next.hasNext()) {
                return false;
            }
            here = next.next().iterator();
        }
        clearAttributes();
        term.append(here.next());
        step.setPositionIncrement(newPlace ? 1 : 0);
        return true;
    }

    @Override
    public void reset() {
        next = places.iterator();
        here = List.<String>of().iterator();
    }
}
