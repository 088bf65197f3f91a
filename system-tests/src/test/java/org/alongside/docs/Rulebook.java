package org.alongside.docs;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.alongside.house.House;
import org.alongside.platform.error.Rule;
import org.alongside.testing.Proves;

/**
 * Every rule by its number: what was asked for, the names the product gives it, and the tests that prove it.
 *
 * <p>Tests are read from the compiled tests of every module, so a test that was deleted is not counted.
 */
final class Rulebook {

    /** A rule, a scenario, a row of the bad-input table, or the section a transition table stands in. */
    static final String NUMBERED = "(R-[A-Z][A-Z0-9]*|AC-[A-Z]|E-[A-Z]+|[A-Z]+)-?\\d+|E-[A-Z]+|\\d+(\\.\\d+)?";

    private final Map<String, String> asked = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> names = new TreeMap<>(byNumber());
    private final SortedMap<String, SortedSet<String>> proofs = new TreeMap<>(byNumber());

    static Rulebook read() {
        Rulebook book = new Rulebook();
        book.askedFor("rules-asked-for.csv");
        book.askedFor("scenarios-asked-for.csv");
        House.product().stream().filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
                .forEach(book::takeNames);
        tests().forEach(book::takeProofs);
        return book;
    }

    /** Every number anybody uses, in the order of numbers. */
    SortedSet<String> numbers() {
        SortedSet<String> all = new TreeSet<>(byNumber());
        all.addAll(asked.keySet());
        all.addAll(names.keySet());
        all.addAll(proofs.keySet());
        return all;
    }

    boolean isAskedFor(String number) {
        return asked.containsKey(number);
    }

    String about(String number) {
        return asked.getOrDefault(number, "");
    }

    SortedSet<String> names(String number) {
        return names.getOrDefault(number, new TreeSet<>());
    }

    SortedSet<String> proofs(String number) {
        return proofs.getOrDefault(number, new TreeSet<>());
    }

    private void askedFor(String resource) {
        try {
            Files.readAllLines(Path.of("src/test/resources", resource)).stream().skip(1).forEach(line -> {
                String[] cells = line.split(",", 2);
                asked.put(cells[0], cells.length > 1 ? cells[1] : "");
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void takeNames(JavaClass type) {
        for (Object constant : type.reflect().getEnumConstants()) {
            Rule rule = (Rule) constant;
            put(names, rule.code(), type.getSimpleName() + "." + rule.name());
        }
    }

    private void takeProofs(JavaClass test) {
        test.tryGetAnnotationOfType(Proves.class).ifPresent(proves -> prove(proves, test.getSimpleName()));
        for (JavaMethod method : test.getMethods()) {
            method.tryGetAnnotationOfType(Proves.class).ifPresent(proves ->
                    prove(proves, test.getSimpleName() + ": " + method.getName().replace('_', ' ')));
        }
    }

    private void prove(Proves proves, String test) {
        for (String number : proves.value()) {
            put(proofs, number, test);
        }
    }

    private static Stream<JavaClass> tests() {
        List<Path> compiled = House.inModules("target/test-classes");
        JavaClasses classes = new ClassFileImporter().importPaths(compiled);
        return classes.stream().filter(type -> type.getPackageName().startsWith("org.alongside"));
    }

    private static void put(SortedMap<String, SortedSet<String>> map, String number, String value) {
        map.computeIfAbsent(number, n -> new TreeSet<>()).add(value);
    }

    /** {@code R-ACC-9} before {@code R-ACC-10}. */
    private static Comparator<String> byNumber() {
        return Comparator.comparing((String number) -> number.replaceAll("\\d+$", ""))
                .thenComparing(number -> number.replaceAll("^.*?(\\d*)$", "$1").length())
                .thenComparing(number -> number);
    }
}
