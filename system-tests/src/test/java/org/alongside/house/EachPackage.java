package org.alongside.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Every package has its {@code package-info.java}; the parts of a feature are told by their feature. */
final class EachPackage implements FileCheck {

    @Override
    public List<String> breachesIn(Path root) {
        return SourceTree.under(root).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .map(Path::getParent)
                .distinct()
                .filter(folder -> SourceTree.name(root, folder).contains("src/main/java"))
                .map(folder -> Place.PARTS.contains(folder.getFileName().toString()) ? folder.getParent() : folder)
                .distinct()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .map(folder -> SourceTree.name(root, folder) + " has no package-info.java")
                .toList();
    }
}
