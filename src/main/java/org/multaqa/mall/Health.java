package org.multaqa.mall;

import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.search.Search;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What whoever watches over the mall asks: a proxy before it sends readers, a supervisor before it starts it anew. */
@RestController
@RequestMapping(path = "/health", produces = MediaType.APPLICATION_JSON_VALUE)
class Health {

    private static final Logger log = LoggerFactory.getLogger(Health.class);

    private final Gate gate;
    private final Search search;

    Health(Gate gate, Search search) {
        this.gate = gate;
        this.search = search;
    }

    /** {@code UP} or {@code DOWN}, and nothing about why: anyone may ask. */
    record State(String status) {}

    /** The program runs. It says nothing of the database: starting the program anew would not mend that. */
    @GetMapping("/live")
    ResponseEntity<State> live() {
        return answer(true);
    }

    /** Readers are answered as they should be: the database answers through the gate, and the search has caught up. */
    @GetMapping("/ready")
    ResponseEntity<State> ready() {
        return answer(search.ready() && databaseAnswers());
    }

    private boolean databaseAnswers() {
        try {
            return gate.read(Viewer.VISITOR, () -> true);
        } catch (DataAccessException | TransactionException away) {
            log.debug("The database does not answer", away);
            return false;
        }
    }

    private static ResponseEntity<State> answer(boolean up) {
        return ResponseEntity.status(up ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .body(new State(up ? "UP" : "DOWN"));
    }
}
