package org.alongside.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Every feature folder has its {@code package-info.java}: what it is for, its life cycle, what it emits. */
final class EachFeature implements FileCheck {

    private static final Pattern PART =
            Pattern.compile(".*/org/alongside/(?:accreditation|training|brokerage|community)/\\w+/(boundary|control|entity)");

    @Override
    public List<String> breachesIn(Path root) {
        return SourceTree.under(root).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .map(Path::getParent)
                .distinct()
                .filter(folder -> SourceTree.name(root, folder).contains("src/main/java"))
                .filter(folder -> PART.matcher("/" + SourceTree.name(root, folder)).matches())
                .map(Path::getParent)
                .distinct()
                .filter(feature -> !Files.exists(feature.resolve("package-info.java")))
                .map(feature -> SourceTree.name(root, feature) + " has no package-info.java")
                .toList();
    }
}
