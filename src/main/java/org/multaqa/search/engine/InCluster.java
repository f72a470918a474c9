package org.multaqa.search.engine;

import java.util.List;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether the index is in a cluster. It is asked before anything of an engine is loaded that is not used then. */
public final class InCluster implements Condition {

    private static final Bindable<List<String>> NODES = Bindable.listOf(String.class);

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return Binder.get(context.getEnvironment())
                .bind("multaqa.search.nodes", NODES)
                .map(nodes -> !nodes.isEmpty())
                .orElse(false);
    }
}
