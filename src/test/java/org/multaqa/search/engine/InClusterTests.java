package org.multaqa.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;

class InClusterTests {

    @ParameterizedTest
    @ValueSource(strings = {"multaqa.search.nodes", "multaqa.search.nodes[0]"})
    void whereNodesAreToldTheirEngineIsTheOnlyOne(String setting) {
        var told = new MockEnvironment().withProperty(setting, "https://search1:9200");

        assertThat(engines(told)).containsExactly("openSearchEngine");
    }

    @Test
    void withoutNodesTheEngineInsideIsTheOnlyOne() {
        var emptied = new MockEnvironment().withProperty("multaqa.search.nodes", "");

        assertThat(engines(new MockEnvironment())).containsExactly("indexer");
        assertThat(engines(emptied)).containsExactly("indexer");
    }

    private static String[] engines(Environment settings) {
        var mall = new DefaultListableBeanFactory();
        new ClassPathBeanDefinitionScanner(mall, true, settings).scan("org.multaqa.search");
        return mall.getBeanNamesForType(Engine.class);
    }
}
