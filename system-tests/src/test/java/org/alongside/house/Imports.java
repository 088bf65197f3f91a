package org.alongside.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The imports of a Java file: in the order of their names, static ones first, and each of them used. */
final class Imports {

    private static final String BEGIN = "import ";
    private static final String STATIC = "import static ";

    private Imports() {
    }

    static List<String> breachesIn(String file, List<String> lines) {
        List<String> imports = lines.stream().filter(line -> line.startsWith(BEGIN)).map(Imports::withoutEnd).toList();
        List<String> found = new ArrayList<>();
        if (!imports.equals(inOrder(imports))) {
            found.add(file + " has its imports out of order");
        }
        List<String> rest = lines.stream().filter(line -> !line.startsWith(BEGIN)).toList();
        imports.stream().filter(one -> !isUsed(simpleName(one), rest))
                .forEach(one -> found.add("%s does not use %s".formatted(file, one)));
        return found;
    }

    private static List<String> inOrder(List<String> imports) {
        return Stream.concat(
                imports.stream().filter(one -> one.startsWith(STATIC)).sorted(),
                imports.stream().filter(one -> !one.startsWith(STATIC)).sorted()).toList();
    }

    /** Comments count: a life story links to what it tells about. */
    private static boolean isUsed(String name, List<String> lines) {
        Pattern word = Pattern.compile("\\b" + Pattern.quote(name) + "\\b");
        return name.equals("*") || lines.stream().anyMatch(line -> word.matcher(line).find());
    }

    private static String withoutEnd(String line) {
        return line.substring(0, line.indexOf(';'));
    }

    private static String simpleName(String one) {
        return one.substring(one.lastIndexOf('.') + 1);
    }
}
