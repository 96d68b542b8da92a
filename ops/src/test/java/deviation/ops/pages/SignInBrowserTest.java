package deviation.ops.pages;

class SignInBrowserTest {}
