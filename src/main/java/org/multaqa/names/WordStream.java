package org.multaqa.names;

import java.util.Collection;
import java.util.Iterator;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Words that are already folded, as Lucene takes them. */
public final class WordStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Collection<String> words;
    private Iterator<String> next;

    /** These words, in their order. */
    public WordStream(Collection<String> words) {
        this.words = words;
        this.next = words.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!next.hasNext()) {
            return false;
        }
        clearAttributes();
        term.append(next.next());
        return true;
    }

    @Override
    public void reset() {
        next = words.iterator();
    }
}
