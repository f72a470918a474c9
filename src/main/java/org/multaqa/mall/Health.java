package org.multaqa.mall;

import java.util.Map;
import java.util.UUID;

import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.organisations.Organisations;
import org.multaqa.search.Search;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a supervisor or a proxy asks: whether the program lives, and whether it can answer readers now. */
@RestController
@RequestMapping("/health")
class Health {

    private final Search search;
    private final Gate gate;
    private final Organisations organisations;

    Health(Search search, Gate gate, Organisations organisations) {
        this.search = search;
        this.gate = gate;
        this.organisations = organisations;
    }

    @GetMapping("/live")
    ResponseEntity<Map<String, String>> live() {
        return answer(true);
    }

    @GetMapping("/ready")
    ResponseEntity<Map<String, String>> ready() {
        return answer(search.ready() && databaseAnswers());
    }

    private boolean databaseAnswers() {
        try {
            return gate.read(Viewer.VISITOR, () -> organisations.withId(new UUID(0, 0))).isEmpty();
        } catch (DataAccessException | TransactionException away) {
            return false;
        }
    }

    private static ResponseEntity<Map<String, String>> answer(boolean up) {
        return ResponseEntity.status(up ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .body(Map.of("status", up ? "UP" : "DOWN"));
    }
}
