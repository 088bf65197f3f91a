package org.alongside.house;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files of one kind: those with {@code inside} in their path that end in {@code ending}. */
record EachFile(String inside, String ending, String except) {

    private static final String NOWHERE = "\0";

    EachFile(String inside, String ending) {
        this(inside, ending, NOWHERE);
    }

    EachFile outside(String folder) {
        return new EachFile(inside, ending, folder);
    }

    FileCheck shorterThan(int lines) {
        return check((name, text) -> text.size() <= lines
                ? List.of()
                : List.of("%s has %d lines, %d are enough".formatted(name, text.size(), lines)));
    }

    FileCheck without(String expression) {
        Pattern pattern = Pattern.compile(expression);
        return check((name, text) -> {
            List<String> found = new ArrayList<>();
            for (int i = 0; i < text.size(); i++) {
                Matcher matcher = pattern.matcher(text.get(i));
                if (matcher.find()) {
                    found.add("%s:%d has %s".formatted(name, i + 1, matcher.group()));
                }
            }
            return found;
        });
    }

    FileCheck check(BiFunction<String, List<String>, List<String>> look) {
        return root -> SourceTree.under(root).stream()
                .filter(file -> isOfThisKind(SourceTree.name(root, file)))
                .flatMap(file -> look.apply(SourceTree.name(root, file), SourceTree.lines(file)).stream())
                .toList();
    }

    private boolean isOfThisKind(String name) {
        return name.contains(inside) && name.endsWith(ending) && !name.contains(except);
    }
}
