package org.alongside.house;

import com.tngtech.archunit.lang.ArchRule;

/** A house rule over compiled classes. */
interface ClassRule {

    ArchRule rule();

    String name();
}
