// Made from document.ts by `npm run schema`; do not edit.
// biome-ignore-all lint: made by a program
// biome-ignore-all format: made by a program
// @ts-nocheck
export const isReadDocument: (input: unknown) => boolean = (() => {
const INVALID = Symbol('invalid');
const c0 = /^[\s\S]/;
const c1 = /^[0-9a-f]{64}$/;
const c2 = new Set(["actor","place","person","source","time","quantity","term"]);
const c3 = /^\d{4}-\d{2}-\d{2}(T\d{2}(:\d{2}(:\d{2})?)?)?$/;
const c4 = new Set(["hour","day","days","week","month","year","unknown"]);
const c5 = new Set(["armed-clash","government-regains-territory","non-state-actor-overtakes-territory","chemical-weapon","air-drone-strike","suicide-bomb","shelling-artillery-missile-attack","remote-explosive-landmine-ied","grenade","sexual-violence","attack","abduction-forced-disappearance","peaceful-protest","protest-with-intervention","excessive-force-against-protesters","violent-demonstration","mob-violence","agreement","arrests","change-to-group-activity","disrupted-weapons-use","headquarters-or-base-established","looting-property-destruction","non-violent-transfer-of-territory","other-strategic","ground-offensive","bombardment","casualty-report","withdrawal","release","closure","displacement","military-support","deployment"]);
const c6 = new Set(["exact","near","district","governorate","country","unresolved"]);
const c7 = new Set(["stated","relative","inherited","published"]);
const c8 = new Set(["killed","injured","missing","captured","displaced","freed","arrested"]);
const c9 = new Set(["whole","part","unknown"]);
const c10 = new Set(["asserted","denied"]);
const c11 = new Set(["actual","ongoing","background","possible","planned","demanded","hypothetical"]);
const c12 = new Set(["states","claims","alleges","confirms","denies","doubts","withholds"]);
const c13 = new Set(["direct","indirect","none"]);
const check = (input) => {
if (typeof input !== "object" || input === null || Array.isArray(input)) return INVALID;
const v0 = input["format"];
if (v0 !== "riwaya/1") return INVALID;
const v1 = input["engine"];
if (typeof v1 !== "object" || v1 === null || Array.isArray(v1)) return INVALID;
const v2 = v1["version"];
if (typeof v2 !== "string") return INVALID;
const v3 = v1["knowledge"];
if (typeof v3 !== "string") return INVALID;
const v5 = input["report"];
if (typeof v5 !== "object" || v5 === null || Array.isArray(v5)) return INVALID;
const v6 = v5["id"];
if (typeof v6 !== "string") return INVALID;
c0.lastIndex = 0;
if (!c0.test(v6)) return INVALID;
const v7 = v5["sha256"];
if (typeof v7 !== "string") return INVALID;
c1.lastIndex = 0;
if (!c1.test(v7)) return INVALID;
const v8 = v5["language"];
if (typeof v8 !== "string") return INVALID;
const v9 = v5["title"];
if (v9 !== null) {
  if (typeof v9 !== "string") return INVALID;
}
const v10 = v5["publisher"];
if (v10 !== null) {
  if (typeof v10 !== "string") return INVALID;
}
const v11 = v5["url"];
if (v11 !== null) {
  if (typeof v11 !== "string") return INVALID;
}
const v12 = v5["published"];
if (v12 !== null) {
  if (typeof v12 !== "string") return INVALID;
}
const v13 = v5["published_zone"];
if (typeof v13 !== "string") return INVALID;
const v14 = v5["forwarded_from"];
let v15 = (() => {
  if (typeof v14 !== "object" || v14 === null || Array.isArray(v14)) return INVALID;
  const v16 = v14["id"];
  let v17 = null;
  if (v16 !== null) {
    if (typeof v16 !== "string") return INVALID;
    c0.lastIndex = 0;
    if (!c0.test(v16)) return INVALID;
    v17 = v16;
  }
  const v18 = v14["name"];
  if (typeof v18 !== "string") return INVALID;
  c0.lastIndex = 0;
  if (!c0.test(v18)) return INVALID;
  const v19 = { "id": v17, "name": v18 };
  return v19;
})();
if (v15 === INVALID) {
  if ("forwarded_from" in v5) return INVALID;
  v15 = undefined;
}
const v20 = v5["text"];
if (typeof v20 !== "string") return INVALID;
const v22 = input["mentions"];
if (!Array.isArray(v22)) return INVALID;
for (let v23 = 0; v23 < v22.length; v23++) {
  const v24 = v22[v23];
  if (typeof v24 !== "object" || v24 === null || Array.isArray(v24)) return INVALID;
  const v25 = v24["start"];
  if (typeof v25 !== "number" || !Number.isFinite(v25)) return INVALID;
  if (!Number.isSafeInteger(v25)) return INVALID;
  if (v25 < 0) return INVALID;
  const v26 = v24["end"];
  if (typeof v26 !== "number" || !Number.isFinite(v26)) return INVALID;
  if (!Number.isSafeInteger(v26)) return INVALID;
  if (v26 < 0) return INVALID;
  const v27 = v24["text"];
  if (typeof v27 !== "string") return INVALID;
  const v28 = v24["kind"];
  if (!c2.has(v28)) return INVALID;
  const v29 = v24["ref"];
  if (v29 !== null) {
    if (typeof v29 !== "string") return INVALID;
  }
  const v30 = v24["value"];
  let v31 = (() => {
    let v32;
    v32 = (() => {
      if (typeof v30 !== "object" || v30 === null || Array.isArray(v30)) return INVALID;
      const v33 = v30["start"];
      let v34 = null;
      if (v33 !== null) {
        if (typeof v33 !== "string") return INVALID;
        c3.lastIndex = 0;
        if (!c3.test(v33)) return INVALID;
        v34 = v33;
      }
      const v35 = v30["end"];
      let v36 = null;
      if (v35 !== null) {
        if (typeof v35 !== "string") return INVALID;
        c3.lastIndex = 0;
        if (!c3.test(v35)) return INVALID;
        v36 = v35;
      }
      const v37 = v30["precision"];
      if (!c4.has(v37)) return INVALID;
      const v38 = { "start": v34, "end": v36, "precision": v37 };
      return v38;
    })();
    if (v32 === INVALID) v32 = (() => {
      if (typeof v30 !== "object" || v30 === null || Array.isArray(v30)) return INVALID;
      const v39 = v30["low"];
      let v40 = null;
      if (v39 !== null) {
        if (typeof v39 !== "number" || !Number.isFinite(v39)) return INVALID;
        if (!Number.isSafeInteger(v39)) return INVALID;
        if (v39 < 0) return INVALID;
        v40 = v39;
      }
      const v41 = v30["high"];
      let v42 = null;
      if (v41 !== null) {
        if (typeof v41 !== "number" || !Number.isFinite(v41)) return INVALID;
        if (!Number.isSafeInteger(v41)) return INVALID;
        if (v41 < 0) return INVALID;
        v42 = v41;
      }
      const v43 = v30["approximate"];
      if (typeof v43 !== "boolean") return INVALID;
      const v44 = { "low": v40, "high": v42, "approximate": v43 };
      return v44;
    })();
    if (v32 === INVALID) v32 = (() => {
      if (typeof v30 !== "object" || v30 === null || Array.isArray(v30)) return INVALID;
      const v45 = v30["lat"];
      if (typeof v45 !== "number" || !Number.isFinite(v45)) return INVALID;
      if (v45 < -90) return INVALID;
      if (v45 > 90) return INVALID;
      const v46 = v30["lon"];
      if (typeof v46 !== "number" || !Number.isFinite(v46)) return INVALID;
      if (v46 < -180) return INVALID;
      if (v46 > 180) return INVALID;
      const v47 = { "lat": v45, "lon": v46 };
      return v47;
    })();
    if (v32 === INVALID) v32 = (() => {
      if (typeof v30 !== "object" || v30 === null || Array.isArray(v30)) return INVALID;
      const v48 = v30["neutral"];
      if (typeof v48 !== "string") return INVALID;
      const v49 = v30["neutral_ar"];
      if (typeof v49 !== "string") return INVALID;
      const v50 = v30["register"];
      if (typeof v50 !== "string") return INVALID;
      const v51 = v30["quoted"];
      if (typeof v51 !== "boolean") return INVALID;
      const v52 = v30["voice"];
      let v53 = null;
      if (v52 !== null) {
        if (typeof v52 !== "string") return INVALID;
        v53 = v52;
      }
      const v54 = { "neutral": v48, "neutral_ar": v49, "register": v50, "quoted": v51, "voice": v53 };
      return v54;
    })();
    if (v32 === INVALID) return INVALID;
    return v32;
  })();
  if (v31 === INVALID) {
    if ("value" in v24) return INVALID;
    v31 = undefined;
  }
}
const v56 = input["claims"];
if (!Array.isArray(v56)) return INVALID;
for (let v57 = 0; v57 < v56.length; v57++) {
  const v58 = v56[v57];
  if (typeof v58 !== "object" || v58 === null || Array.isArray(v58)) return INVALID;
  const v59 = v58["id"];
  if (typeof v59 !== "string") return INVALID;
  c0.lastIndex = 0;
  if (!c0.test(v59)) return INVALID;
  const v60 = v58["sentence"];
  if (typeof v60 !== "object" || v60 === null || Array.isArray(v60)) return INVALID;
  const v61 = v60["start"];
  if (typeof v61 !== "number" || !Number.isFinite(v61)) return INVALID;
  if (!Number.isSafeInteger(v61)) return INVALID;
  if (v61 < 0) return INVALID;
  const v62 = v60["end"];
  if (typeof v62 !== "number" || !Number.isFinite(v62)) return INVALID;
  if (!Number.isSafeInteger(v62)) return INVALID;
  if (v62 < 0) return INVALID;
  const v64 = v58["event"];
  if (typeof v64 !== "object" || v64 === null || Array.isArray(v64)) return INVALID;
  const v65 = v64["start"];
  if (typeof v65 !== "number" || !Number.isFinite(v65)) return INVALID;
  if (!Number.isSafeInteger(v65)) return INVALID;
  if (v65 < 0) return INVALID;
  const v66 = v64["end"];
  if (typeof v66 !== "number" || !Number.isFinite(v66)) return INVALID;
  if (!Number.isSafeInteger(v66)) return INVALID;
  if (v66 < 0) return INVALID;
  const v67 = v64["text"];
  if (typeof v67 !== "string") return INVALID;
  const v69 = v58["type"];
  if (!c5.has(v69)) return INVALID;
  const v70 = v58["initiators"];
  if (!Array.isArray(v70)) return INVALID;
  for (let v71 = 0; v71 < v70.length; v71++) {
    const v72 = v70[v71];
    if (typeof v72 !== "object" || v72 === null || Array.isArray(v72)) return INVALID;
    const v73 = v72["start"];
    if (typeof v73 !== "number" || !Number.isFinite(v73)) return INVALID;
    if (!Number.isSafeInteger(v73)) return INVALID;
    if (v73 < 0) return INVALID;
    const v74 = v72["end"];
    if (typeof v74 !== "number" || !Number.isFinite(v74)) return INVALID;
    if (!Number.isSafeInteger(v74)) return INVALID;
    if (v74 < 0) return INVALID;
    const v75 = v72["text"];
    if (typeof v75 !== "string") return INVALID;
    const v76 = v72["actor"];
    if (v76 !== null) {
      if (typeof v76 !== "object" || v76 === null || Array.isArray(v76)) return INVALID;
      const v77 = v76["id"];
      if (typeof v77 !== "string") return INVALID;
      const v78 = v76["name"];
      if (typeof v78 !== "string") return INVALID;
      const v79 = v76["name_ar"];
      if (typeof v79 !== "string") return INVALID;
      const v80 = v76["kind"];
      if (typeof v80 !== "string") return INVALID;
      const v81 = v76["part_of"];
      if (!Array.isArray(v81)) return INVALID;
      for (let v82 = 0; v82 < v81.length; v82++) {
        const v83 = v81[v82];
        if (typeof v83 !== "string") return INVALID;
      }
    }
  }
  const v86 = v58["targets"];
  if (!Array.isArray(v86)) return INVALID;
  for (let v87 = 0; v87 < v86.length; v87++) {
    const v88 = v86[v87];
    if (typeof v88 !== "object" || v88 === null || Array.isArray(v88)) return INVALID;
    const v89 = v88["start"];
    if (typeof v89 !== "number" || !Number.isFinite(v89)) return INVALID;
    if (!Number.isSafeInteger(v89)) return INVALID;
    if (v89 < 0) return INVALID;
    const v90 = v88["end"];
    if (typeof v90 !== "number" || !Number.isFinite(v90)) return INVALID;
    if (!Number.isSafeInteger(v90)) return INVALID;
    if (v90 < 0) return INVALID;
    const v91 = v88["text"];
    if (typeof v91 !== "string") return INVALID;
    const v92 = v88["actor"];
    if (v92 !== null) {
      if (typeof v92 !== "object" || v92 === null || Array.isArray(v92)) return INVALID;
      const v93 = v92["id"];
      if (typeof v93 !== "string") return INVALID;
      const v94 = v92["name"];
      if (typeof v94 !== "string") return INVALID;
      const v95 = v92["name_ar"];
      if (typeof v95 !== "string") return INVALID;
      const v96 = v92["kind"];
      if (typeof v96 !== "string") return INVALID;
      const v97 = v92["part_of"];
      if (!Array.isArray(v97)) return INVALID;
      for (let v98 = 0; v98 < v97.length; v98++) {
        const v99 = v97[v98];
        if (typeof v99 !== "string") return INVALID;
      }
    }
  }
  const v102 = v58["places"];
  if (!Array.isArray(v102)) return INVALID;
  for (let v103 = 0; v103 < v102.length; v103++) {
    const v104 = v102[v103];
    if (typeof v104 !== "object" || v104 === null || Array.isArray(v104)) return INVALID;
    const v105 = v104["start"];
    if (typeof v105 !== "number" || !Number.isFinite(v105)) return INVALID;
    if (!Number.isSafeInteger(v105)) return INVALID;
    if (v105 < 0) return INVALID;
    const v106 = v104["end"];
    if (typeof v106 !== "number" || !Number.isFinite(v106)) return INVALID;
    if (!Number.isSafeInteger(v106)) return INVALID;
    if (v106 < 0) return INVALID;
    const v107 = v104["text"];
    if (typeof v107 !== "string") return INVALID;
    const v108 = v104["precision"];
    if (!c6.has(v108)) return INVALID;
    const v109 = v104["place"];
    if (v109 !== null) {
      if (typeof v109 !== "object" || v109 === null || Array.isArray(v109)) return INVALID;
      const v110 = v109["id"];
      if (typeof v110 !== "string") return INVALID;
      const v111 = v109["name"];
      if (typeof v111 !== "string") return INVALID;
      const v112 = v109["name_ar"];
      if (typeof v112 !== "string") return INVALID;
      const v113 = v109["lat"];
      if (typeof v113 !== "number" || !Number.isFinite(v113)) return INVALID;
      if (v113 < -90) return INVALID;
      if (v113 > 90) return INVALID;
      const v114 = v109["lon"];
      if (typeof v114 !== "number" || !Number.isFinite(v114)) return INVALID;
      if (v114 < -180) return INVALID;
      if (v114 > 180) return INVALID;
      const v115 = v109["kind"];
      if (typeof v115 !== "string") return INVALID;
      const v116 = v109["admin"];
      if (!Array.isArray(v116)) return INVALID;
      for (let v117 = 0; v117 < v116.length; v117++) {
        const v118 = v116[v117];
        if (typeof v118 !== "string") return INVALID;
      }
      const v119 = v109["country"];
      if (typeof v119 !== "string") return INVALID;
    }
    const v121 = v104["area"];
    let v122 = (() => {
      if (typeof v121 !== "object" || v121 === null || Array.isArray(v121)) return INVALID;
      const v123 = v121["lat"];
      if (typeof v123 !== "number" || !Number.isFinite(v123)) return INVALID;
      if (v123 < -90) return INVALID;
      if (v123 > 90) return INVALID;
      const v124 = v121["lon"];
      if (typeof v124 !== "number" || !Number.isFinite(v124)) return INVALID;
      if (v124 < -180) return INVALID;
      if (v124 > 180) return INVALID;
      const v125 = v121["radius_km"];
      if (typeof v125 !== "number" || !Number.isFinite(v125)) return INVALID;
      if (v125 <= 0) return INVALID;
      const v126 = v121["line"];
      let v127 = (() => {
        if (!Array.isArray(v126)) return INVALID;
        if (v126.length < 2 || v126.length > 2) return INVALID;
        const v128 = [];
        const v129 = v126[0];
        if (!Array.isArray(v129)) return INVALID;
        if (v129.length < 2 || v129.length > 2) return INVALID;
        const v130 = [];
        const v131 = v129[0];
        if (typeof v131 !== "number" || !Number.isFinite(v131)) return INVALID;
        if (v131 < -90) return INVALID;
        if (v131 > 90) return INVALID;
        v130[0] = v131;
        const v132 = v129[1];
        if (typeof v132 !== "number" || !Number.isFinite(v132)) return INVALID;
        if (v132 < -180) return INVALID;
        if (v132 > 180) return INVALID;
        v130[1] = v132;
        v128[0] = v130;
        const v133 = v126[1];
        if (!Array.isArray(v133)) return INVALID;
        if (v133.length < 2 || v133.length > 2) return INVALID;
        const v134 = [];
        const v135 = v133[0];
        if (typeof v135 !== "number" || !Number.isFinite(v135)) return INVALID;
        if (v135 < -90) return INVALID;
        if (v135 > 90) return INVALID;
        v134[0] = v135;
        const v136 = v133[1];
        if (typeof v136 !== "number" || !Number.isFinite(v136)) return INVALID;
        if (v136 < -180) return INVALID;
        if (v136 > 180) return INVALID;
        v134[1] = v136;
        v128[1] = v134;
        return v128;
      })();
      if (v127 === INVALID) {
        if ("line" in v121) return INVALID;
        v127 = undefined;
      }
      const v137 = {};
      v137["lat"] = v123;
      v137["lon"] = v124;
      v137["radius_km"] = v125;
      if ("line" in v121) v137["line"] = v127;
      return v137;
    })();
    if (v122 === INVALID) {
      if ("area" in v104) return INVALID;
      v122 = undefined;
    }
    const v138 = v104["candidates"];
    if (!Array.isArray(v138)) return INVALID;
    for (let v139 = 0; v139 < v138.length; v139++) {
      const v140 = v138[v139];
      if (typeof v140 !== "object" || v140 === null || Array.isArray(v140)) return INVALID;
      const v141 = v140["id"];
      if (typeof v141 !== "string") return INVALID;
      const v142 = v140["name"];
      if (typeof v142 !== "string") return INVALID;
      const v143 = v140["name_ar"];
      if (typeof v143 !== "string") return INVALID;
      const v144 = v140["lat"];
      if (typeof v144 !== "number" || !Number.isFinite(v144)) return INVALID;
      if (v144 < -90) return INVALID;
      if (v144 > 90) return INVALID;
      const v145 = v140["lon"];
      if (typeof v145 !== "number" || !Number.isFinite(v145)) return INVALID;
      if (v145 < -180) return INVALID;
      if (v145 > 180) return INVALID;
      const v146 = v140["kind"];
      if (typeof v146 !== "string") return INVALID;
      const v147 = v140["admin"];
      if (!Array.isArray(v147)) return INVALID;
      for (let v148 = 0; v148 < v147.length; v148++) {
        const v149 = v147[v148];
        if (typeof v149 !== "string") return INVALID;
      }
      const v150 = v140["country"];
      if (typeof v150 !== "string") return INVALID;
      const v151 = v140["why"];
      if (typeof v151 !== "string") return INVALID;
    }
  }
  const v154 = v58["time"];
  if (typeof v154 !== "object" || v154 === null || Array.isArray(v154)) return INVALID;
  const v155 = v154["start"];
  if (v155 !== null) {
    if (typeof v155 !== "string") return INVALID;
    c3.lastIndex = 0;
    if (!c3.test(v155)) return INVALID;
  }
  const v156 = v154["end"];
  if (v156 !== null) {
    if (typeof v156 !== "string") return INVALID;
    c3.lastIndex = 0;
    if (!c3.test(v156)) return INVALID;
  }
  const v157 = v154["precision"];
  if (!c4.has(v157)) return INVALID;
  const v158 = v154["basis"];
  if (!c7.has(v158)) return INVALID;
  const v159 = v154["text"];
  if (v159 !== null) {
    if (typeof v159 !== "string") return INVALID;
  }
  const v161 = v58["tolls"];
  if (!Array.isArray(v161)) return INVALID;
  for (let v162 = 0; v162 < v161.length; v162++) {
    const v163 = v161[v162];
    if (typeof v163 !== "object" || v163 === null || Array.isArray(v163)) return INVALID;
    const v164 = v163["start"];
    if (typeof v164 !== "number" || !Number.isFinite(v164)) return INVALID;
    if (!Number.isSafeInteger(v164)) return INVALID;
    if (v164 < 0) return INVALID;
    const v165 = v163["end"];
    if (typeof v165 !== "number" || !Number.isFinite(v165)) return INVALID;
    if (!Number.isSafeInteger(v165)) return INVALID;
    if (v165 < 0) return INVALID;
    const v166 = v163["text"];
    if (typeof v166 !== "string") return INVALID;
    const v167 = v163["outcome"];
    if (!c8.has(v167)) return INVALID;
    const v168 = v163["low"];
    if (v168 !== null) {
      if (typeof v168 !== "number" || !Number.isFinite(v168)) return INVALID;
      if (!Number.isSafeInteger(v168)) return INVALID;
      if (v168 < 0) return INVALID;
    }
    const v169 = v163["high"];
    if (v169 !== null) {
      if (typeof v169 !== "number" || !Number.isFinite(v169)) return INVALID;
      if (!Number.isSafeInteger(v169)) return INVALID;
      if (v169 < 0) return INVALID;
    }
    const v170 = v163["approximate"];
    if (typeof v170 !== "boolean") return INVALID;
    const v171 = v163["who"];
    if (typeof v171 !== "string") return INVALID;
    const v172 = v163["of_which"];
    if (!Array.isArray(v172)) return INVALID;
    for (let v173 = 0; v173 < v172.length; v173++) {
      const v174 = v172[v173];
      if (typeof v174 !== "object" || v174 === null || Array.isArray(v174)) return INVALID;
      const v175 = v174["low"];
      if (v175 !== null) {
        if (typeof v175 !== "number" || !Number.isFinite(v175)) return INVALID;
        if (!Number.isSafeInteger(v175)) return INVALID;
        if (v175 < 0) return INVALID;
      }
      const v176 = v174["high"];
      if (v176 !== null) {
        if (typeof v176 !== "number" || !Number.isFinite(v176)) return INVALID;
        if (!Number.isSafeInteger(v176)) return INVALID;
        if (v176 < 0) return INVALID;
      }
      const v177 = v174["who"];
      if (typeof v177 !== "string") return INVALID;
    }
  }
  const v180 = v58["incidents"];
  if (v180 !== null) {
    if (typeof v180 !== "object" || v180 === null || Array.isArray(v180)) return INVALID;
    const v181 = v180["low"];
    if (v181 !== null) {
      if (typeof v181 !== "number" || !Number.isFinite(v181)) return INVALID;
      if (!Number.isSafeInteger(v181)) return INVALID;
      if (v181 < 0) return INVALID;
    }
    const v182 = v180["high"];
    if (v182 !== null) {
      if (typeof v182 !== "number" || !Number.isFinite(v182)) return INVALID;
      if (!Number.isSafeInteger(v182)) return INVALID;
      if (v182 < 0) return INVALID;
    }
  }
  const v184 = v58["extent"];
  if (!c9.has(v184)) return INVALID;
  const v185 = v58["polarity"];
  if (!c10.has(v185)) return INVALID;
  const v186 = v58["modality"];
  if (!c11.has(v186)) return INVALID;
  const v187 = v58["attribution"];
  if (!Array.isArray(v187)) return INVALID;
  for (let v188 = 0; v188 < v187.length; v188++) {
    const v189 = v187[v188];
    if (typeof v189 !== "object" || v189 === null || Array.isArray(v189)) return INVALID;
    const v190 = v189["start"];
    if (typeof v190 !== "number" || !Number.isFinite(v190)) return INVALID;
    if (!Number.isSafeInteger(v190)) return INVALID;
    if (v190 < 0) return INVALID;
    const v191 = v189["end"];
    if (typeof v191 !== "number" || !Number.isFinite(v191)) return INVALID;
    if (!Number.isSafeInteger(v191)) return INVALID;
    if (v191 < 0) return INVALID;
    const v192 = v189["text"];
    if (typeof v192 !== "string") return INVALID;
    const v193 = v189["source"];
    if (v193 !== null) {
      if (typeof v193 !== "object" || v193 === null || Array.isArray(v193)) return INVALID;
      const v194 = v193["id"];
      if (typeof v194 !== "string") return INVALID;
      const v195 = v193["name"];
      if (typeof v195 !== "string") return INVALID;
      const v196 = v193["name_ar"];
      if (typeof v196 !== "string") return INVALID;
      const v197 = v193["kind"];
      if (typeof v197 !== "string") return INVALID;
      const v198 = v193["part_of"];
      if (!Array.isArray(v198)) return INVALID;
      for (let v199 = 0; v199 < v198.length; v199++) {
        const v200 = v198[v199];
        if (typeof v200 !== "string") return INVALID;
      }
    }
    const v202 = v189["cue"];
    if (typeof v202 !== "string") return INVALID;
    const v203 = v189["stance"];
    if (!c12.has(v203)) return INVALID;
    const v204 = v189["quoted"];
    if (!c13.has(v204)) return INVALID;
  }
  const v206 = v58["disputes"];
  if (!Array.isArray(v206)) return INVALID;
  for (let v207 = 0; v207 < v206.length; v207++) {
    const v208 = v206[v207];
    if (typeof v208 !== "string") return INVALID;
  }
  const v209 = v58["confidence"];
  if (typeof v209 !== "number" || !Number.isFinite(v209)) return INVALID;
  if (v209 < 0) return INVALID;
  if (v209 > 1) return INVALID;
  const v210 = v58["notes"];
  if (!Array.isArray(v210)) return INVALID;
  for (let v211 = 0; v211 < v210.length; v211++) {
    const v212 = v210[v211];
    if (typeof v212 !== "string") return INVALID;
  }
  const v213 = v58["because"];
  let v214 = (() => {
    if (!Array.isArray(v213)) return INVALID;
    const v215 = new Array(v213.length);
    for (let v216 = 0; v216 < v213.length; v216++) {
      const v217 = v213[v216];
      if (typeof v217 !== "object" || v217 === null || Array.isArray(v217)) return INVALID;
      const v218 = v217["start"];
      if (typeof v218 !== "number" || !Number.isFinite(v218)) return INVALID;
      if (!Number.isSafeInteger(v218)) return INVALID;
      if (v218 < 0) return INVALID;
      const v219 = v217["end"];
      if (typeof v219 !== "number" || !Number.isFinite(v219)) return INVALID;
      if (!Number.isSafeInteger(v219)) return INVALID;
      if (v219 < 0) return INVALID;
      const v220 = v217["text"];
      if (typeof v220 !== "string") return INVALID;
      const v221 = v217["slot"];
      if (typeof v221 !== "string") return INVALID;
      const v222 = v217["rule"];
      if (typeof v222 !== "string") return INVALID;
      const v223 = v217["lost"];
      if (!Array.isArray(v223)) return INVALID;
      const v224 = new Array(v223.length);
      for (let v225 = 0; v225 < v223.length; v225++) {
        const v226 = v223[v225];
        if (typeof v226 !== "string") return INVALID;
        v224[v225] = v226;
      }
      const v227 = { "start": v218, "end": v219, "text": v220, "slot": v221, "rule": v222, "lost": v224 };
      v215[v216] = v227;
    }
    return v215;
  })();
  if (v214 === INVALID) {
    if ("because" in v58) return INVALID;
    v214 = undefined;
  }
  const v228 = v58["features"];
  let v229 = (() => {
    if (!Array.isArray(v228)) return INVALID;
    const v230 = new Array(v228.length);
    for (let v231 = 0; v231 < v228.length; v231++) {
      const v232 = v228[v231];
      if (typeof v232 !== "object" || v232 === null || Array.isArray(v232)) return INVALID;
      const v233 = v232["name"];
      if (typeof v233 !== "string") return INVALID;
      const v234 = v232["value"];
      if (typeof v234 !== "number" || !Number.isFinite(v234)) return INVALID;
      const v235 = v232["sentence"];
      if (typeof v235 !== "string") return INVALID;
      const v236 = { "name": v233, "value": v234, "sentence": v235 };
      v230[v231] = v236;
    }
    return v230;
  })();
  if (v229 === INVALID) {
    if ("features" in v58) return INVALID;
    v229 = undefined;
  }
}
const v238 = input["notes"];
if (!Array.isArray(v238)) return INVALID;
for (let v239 = 0; v239 < v238.length; v239++) {
  const v240 = v238[v239];
  if (typeof v240 !== "string") return INVALID;
}
return true;
};
return (input) => check(input) !== INVALID;
})();
export const isUnreadDocument: (input: unknown) => boolean = (() => {
const INVALID = Symbol('invalid');
const c0 = /^[\s\S]/;
const check = (input) => {
if (typeof input !== "object" || input === null || Array.isArray(input)) return INVALID;
const v0 = input["format"];
if (v0 !== "riwaya/1") return INVALID;
const v1 = input["engine"];
if (typeof v1 !== "object" || v1 === null || Array.isArray(v1)) return INVALID;
const v2 = v1["version"];
if (typeof v2 !== "string") return INVALID;
const v3 = v1["knowledge"];
if (typeof v3 !== "string") return INVALID;
const v5 = input["report"];
if (typeof v5 !== "object" || v5 === null || Array.isArray(v5)) return INVALID;
const v6 = v5["id"];
if (typeof v6 !== "string") return INVALID;
c0.lastIndex = 0;
if (!c0.test(v6)) return INVALID;
const v8 = input["mentions"];
if (!Array.isArray(v8)) return INVALID;
if (v8.length < 0 || v8.length > 0) return INVALID;
const v9 = [];
const v10 = input["claims"];
if (!Array.isArray(v10)) return INVALID;
if (v10.length < 0 || v10.length > 0) return INVALID;
const v11 = [];
const v12 = input["error"];
if (typeof v12 !== "object" || v12 === null || Array.isArray(v12)) return INVALID;
const v13 = v12["code"];
if (typeof v13 !== "string") return INVALID;
const v14 = v12["message"];
if (typeof v14 !== "string") return INVALID;
const v15 = v12["line"];
if (v15 !== null) {
  if (typeof v15 !== "number" || !Number.isFinite(v15)) return INVALID;
  if (!Number.isSafeInteger(v15)) return INVALID;
  if (v15 < 1) return INVALID;
}
return true;
};
return (input) => check(input) !== INVALID;
})();
