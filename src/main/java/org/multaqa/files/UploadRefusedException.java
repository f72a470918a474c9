package org.multaqa.files;

/** An upload is not taken, for a reason that its sender can understand. */
public final class UploadRefusedException extends Exception {

    private static final long serialVersionUID = 1;

    private final UploadProblem problem;

    UploadRefusedException(UploadProblem problem) {
        super("an upload was refused: " + problem, null, false, false);
        this.problem = problem;
    }

    public UploadProblem problem() {
        return problem;
    }
}
