// The bytes of a picture of this site, as base64, or "" when they cannot be had. Argument: its address.
return fetch(arguments[0]).then((answer) => (answer.ok ? answer.blob() : null)).then((blob) => blob && new Promise((done) => {
  const reader = new FileReader();
  reader.onload = () => done(String(reader.result).split(",")[1] || "");
  reader.onerror = () => done("");
  reader.readAsDataURL(blob);
})).then((data) => data || "", () => "");
