package org.alongside.planted.contracts_use_only_the_jdk.platform.contracts;

import jakarta.json.JsonObject;

record HeavyContract(JsonObject body) {
}
