package org.alongside;

import java.util.Set;
import java.util.List;

class Imported {
    Set<String> used;
}
