package org.multaqa.search.lucene;

import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** A query that holds what one search has found, and so is like no other. */
abstract class PassingQuery extends Query {

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return getClass().getSimpleName();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
