package org.multaqa.stories;

import java.io.IOException;

import org.multaqa.files.UploadRefusedException;
import org.multaqa.files.Uploads;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** A form with a file, as features have them: says what was received, or why it was not. */
@RestController
class UploadingPages {

    private final Uploads uploads;

    UploadingPages(Uploads uploads) {
        this.uploads = uploads;
    }

    @PostMapping("/{language:ar|en|fr}/uploading")
    ResponseEntity<String> receive(@RequestParam MultipartFile file) throws IOException {
        try (var in = file.getInputStream(); var received = uploads.file(in, file.getOriginalFilename())) {
            return ResponseEntity.ok(received.kind() + " " + received.size());
        } catch (UploadRefusedException refused) {
            return ResponseEntity.unprocessableContent().body(refused.problem().key());
        }
    }
}
