package org.multaqa.search.lucene;

import org.multaqa.search.engine.InCluster;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether the index is in the data folder: wherever it is in no cluster. */
final class InDataFolder implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !new InCluster().matches(context, metadata);
    }
}
