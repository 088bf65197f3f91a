package org.alongside;

class Untidy {
	int tab; 
}
