package org.alongside.accreditation.framework;

/** Whether every broker needs an area, or only where the local body has adopted it. */
public enum AreaLevel {
    CORE,
    OPTIONAL
}
