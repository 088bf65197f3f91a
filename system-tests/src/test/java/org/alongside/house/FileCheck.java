package org.alongside.house;

import java.nio.file.Path;
import java.util.List;

/** Looks through the files under a root, and says in a line each what it does not like. */
@FunctionalInterface
interface FileCheck {

    List<String> breachesIn(Path root);
}
