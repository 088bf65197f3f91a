package org.alongside.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where the product's modules, classes and files are. */
public final class House {

    /** Tests run with their module's folder as the working directory. */
    public static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    static final String PLANTED = "org.alongside.planted";

    private static final Path PLANTED_FILES = Path.of("src/test/resources/planted");

    private House() {
    }

    /** Every compiled class that goes into the product, of every module that has been built. */
    public static JavaClasses product() {
        return Product.CLASSES;
    }

    static JavaClasses planted(Enum<?> rule) {
        return new ClassFileImporter().importPackages(PLANTED + "." + inLowerCase(rule));
    }

    static Path plantedFiles(Enum<?> rule) {
        return PLANTED_FILES.resolve(inLowerCase(rule));
    }

    /** The folders of the modules, in the order of their names. */
    public static List<Path> modules() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml"))).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code name} inside each module that has it, for example every {@code target/test-classes}. */
    public static List<Path> inModules(String name) {
        return modules().stream().map(module -> module.resolve(name)).filter(Files::exists).toList();
    }

    private static String inLowerCase(Enum<?> rule) {
        return rule.name().toLowerCase(Locale.ROOT);
    }

    /** Read once: the import takes longer than all the rules together. */
    private static final class Product {

        private static final JavaClasses CLASSES = new ClassFileImporter().importPaths(inModules("target/classes"));
    }
}
