package org.multaqa.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javax.tools.ToolProvider;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.providers.JavadocProvider;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;

/** Reads what the API's document says of its parts in the comments of their sources, so that it is said once. */
final class Javadoc implements JavadocProvider {

    private static final Path SOURCES = Path.of("src/main/java/org/multaqa/api");

    private final Map<String, DocCommentTree> comments = new HashMap<>();

    Javadoc() {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null); var sources = Files.list(SOURCES)) {
            var task = (JavacTask) compiler.getTask(null, files, null, null, null,
                    files.getJavaFileObjectsFromPaths(sources.toList()));
            var reader = new Reader(DocTrees.instance(task));
            for (var unit : task.parse()) {
                reader.scan(unit, null);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private final class Reader extends TreePathScanner<Void, Void> {

        private final DocTrees trees;
        private String type = "";

        Reader(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public Void visitClass(ClassTree declared, Void nothing) {
            var outer = type;
            type = type + "." + declared.getSimpleName();
            keep(type);
            super.visitClass(declared, nothing);
            type = outer;
            return nothing;
        }

        @Override
        public Void visitMethod(MethodTree declared, Void nothing) {
            keep(type + "#" + declared.getName());
            return super.visitMethod(declared, nothing);
        }

        private void keep(String name) {
            var comment = trees.getDocCommentTree(getCurrentPath());
            if (comment != null) {
                comments.put(name, comment);
            }
        }
    }

    @Override
    public String getClassJavadoc(Class<?> type) {
        return body(name(type));
    }

    @Override
    public Map<String, String> getRecordClassParamJavadoc(Class<?> type) {
        return parameters(name(type));
    }

    @Override
    public String getMethodJavadocDescription(Method method) {
        return body(name(method));
    }

    @Override
    public String getParamJavadoc(Method method, String parameter) {
        return parameters(name(method)).getOrDefault(parameter, "");
    }

    @Override
    public String getFieldJavadoc(Field field) {
        return getRecordClassParamJavadoc(field.getDeclaringClass()).getOrDefault(field.getName(), "");
    }

    @Override
    public @Nullable String getMethodJavadocReturn(Method method) {
        return null;
    }

    @Override
    public Map<String, String> getMethodJavadocThrows(Method method) {
        return Map.of();
    }

    @Override
    public String getFirstSentence(String text) {
        return text.lines().findFirst().orElse("").replaceFirst("\\.$", "");
    }

    private static String name(Class<?> type) {
        var outer = type.getDeclaringClass();
        return (outer == null ? "" : name(outer)) + "." + type.getSimpleName();
    }

    private static String name(Method method) {
        return name(method.getDeclaringClass()) + "#" + method.getName();
    }

    private String body(String name) {
        var comment = comments.get(name);
        return comment == null ? "" : text(comment.getFullBody());
    }

    private Map<String, String> parameters(String name) {
        var comment = comments.get(name);
        return comment == null
                ? Map.of()
                : comment.getBlockTags()
                        .stream()
                        .filter(ParamTree.class::isInstance)
                        .map(ParamTree.class::cast)
                        .collect(Collectors.toMap(tag -> tag.getName().toString(), tag -> text(tag.getDescription())));
    }

    /** As Markdown, which is what OpenAPI's descriptions are. */
    private static String text(List<? extends DocTree> words) {
        return words.stream()
                .map(DocTree::toString)
                .collect(Collectors.joining())
                .replaceAll("\\{@code ([^}]*)\\}", "`$1`")
                .replaceAll("\\{@link #?([^} ]*)\\}", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
